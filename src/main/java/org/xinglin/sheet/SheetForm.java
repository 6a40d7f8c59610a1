package org.xinglin.sheet;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** As what a sheet is taken out. */
public enum SheetForm {
    CSV("text/csv;charset=utf-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    SheetForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** @param name without its ending */
    public ResponseEntity<byte[]> download(Sheet sheet, String name) {
        byte[] content = this == CSV ? CommaSheet.written(sheet) : BookSheet.written(sheet);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
