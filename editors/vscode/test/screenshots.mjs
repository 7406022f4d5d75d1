// Makes the pictures of the README in a real workbench.   usage: npm run pictures
import { drive } from "./drive.mjs";

const results = await drive("pictures", { "editor.fontSize": 15, "breadcrumbs.enabled": false, "stelo.shareEngine": false });
process.exit(results.every((result) => result.error === undefined) ? 0 : 1);
