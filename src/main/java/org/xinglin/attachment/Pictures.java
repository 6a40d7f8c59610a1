package org.xinglin.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.xinglin.kernel.InvalidInput;

/**
 * Decodes a picture and encodes it anew, so that what is kept is pixels alone: no place, no camera, no second file
 * hidden behind the first.
 */
final class Pictures {
    /** Fine enough to read a discharge summary photographed whole. */
    private static final int LONGEST_SIDE = 2560;

    private static final int THUMBNAIL_SIDE = 320;
    /** Larger than phones photograph; above it the header is a bomb. */
    private static final long MOST_PIXELS = 120_000_000;

    Intake.Accepted accept(byte[] content, String format) {
        try {
            BufferedImage decoded = decode(content, format);
            BufferedImage upright =
                    format.equals("jpeg") ? Orientation.of(content).upright(decoded) : decoded;
            BufferedImage kept = scaled(upright, LONGEST_SIDE);
            boolean png = format.equals("png");
            byte[] bytes = png ? png(kept) : jpeg(kept, 0.88f);
            byte[] thumbnail = jpeg(scaled(upright, THUMBNAIL_SIDE), 0.8f);
            return new Intake.Accepted(
                    png ? "image/png" : "image/jpeg", bytes, kept.getWidth(), kept.getHeight(), thumbnail);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What decoders throw on crafted input differs from format to format; none of it is our bug.
            throw new InvalidInput("attachment.broken-image", "/file", "XL-UPLOAD");
        }
    }

    private static BufferedImage decode(byte[] content, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("no decoder for " + format);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new javax.imageio.stream.MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                throw new InvalidInput("attachment.too-many-pixels", "/file", "XL-UPLOAD");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Shrinks in halves, which keeps thin strokes of print readable, and flattens transparency onto white. */
    private static BufferedImage scaled(BufferedImage image, int longest) {
        int side = Math.max(image.getWidth(), image.getHeight());
        BufferedImage current = image;
        while (side / 2 >= longest) {
            side /= 2;
            current = drawn(current, Math.max(1, current.getWidth() / 2), Math.max(1, current.getHeight() / 2));
        }
        double factor = Math.min(1.0, (double) longest / Math.max(current.getWidth(), current.getHeight()));
        return drawn(current, Math.max(1, (int) Math.round(current.getWidth() * factor)), Math.max(1, (int)
                Math.round(current.getHeight() * factor)));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = target.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return target;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new javax.imageio.stream.MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
