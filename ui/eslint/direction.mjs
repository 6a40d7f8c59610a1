// One rule for who may import whom, static and dynamic imports alike.
//   api ← shared ← features ← app      no feature sees another feature
//   desktop files (work/, admin/, *.work.tsx) use antd; all others are the patient face and never reach antd.
import path from 'node:path';

const RANK = { api: 0, shared: 1, features: 2, app: 3, testing: 4 };
const DESKTOP_PACKAGES = /^(antd|@ant-design\/icons)(\/|$)/;
const PHONE_PACKAGES = /^antd-mobile(-icons)?(\/|$)/;
const isDesktop = (file) => /(^|\/)(work|admin)\//.test(file) || /\.work(\.tsx?)?$/.test(file);
const isTest = (file) => /\.test\.tsx?$/.test(file) || file.startsWith('testing/');

function check(from, to, lazily) {
  if (DESKTOP_PACKAGES.test(to.package ?? '')) {
    return isDesktop(from) ? null : 'The patient face must not load antd: put this in a *.work.tsx file or a work/ folder.';
  }
  if (PHONE_PACKAGES.test(to.package ?? '')) {
    return isDesktop(from) ? 'Desktop files use antd, not antd-mobile.' : null;
  }
  if (to.file === undefined) return null;
  const [zone, feature] = from.split('/');
  const [toZone, toFeature] = to.file.split('/');
  if (toZone === 'testing') return 'Test helpers stay in tests.';
  if (RANK[toZone] > RANK[zone]) return `${zone}/ must not import ${toZone}/: move the shared part down, or fill a registry slot.`;
  if (zone === 'features' && toZone === 'features' && feature !== toFeature) {
    return `Feature "${feature}" must not import feature "${toFeature}": share through shared/, or fill a registry slot.`;
  }
  if (!lazily && isDesktop(to.file) && !isDesktop(from)) return 'The patient face reaches desktop files only by import().';
  return null;
}

export const direction = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const from = path.relative(src, context.filename).replaceAll('\\', '/');
    if (from.startsWith('..') || isTest(from)) return {};
    const visit = (node, lazily) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      let to = { package: source };
      if (source.startsWith('@/')) to = { file: source.slice(2) };
      else if (source.startsWith('.')) to = { file: path.posix.join(path.posix.dirname(from), source) };
      const message = check(from, to, lazily);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: (node) => node.importKind === 'type' ? undefined : visit(node, false),
      ExportNamedDeclaration: (node) => visit(node, false),
      ExportAllDeclaration: (node) => visit(node, false),
      ImportExpression: (node) => visit(node, true),
    };
  },
};
