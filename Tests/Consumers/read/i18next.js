// i18next itself: node i18next.js FILE KEYS
const fs = require("fs");
const i18next = require("i18next");
const [file, keys] = process.argv.slice(2);
i18next.init({
  lng: "da", resources: { da: { translation: JSON.parse(fs.readFileSync(file, "utf8")) } },
  interpolation: { escapeValue: false },
});
const t = (key, values) => i18next.t(key, values);
const texts = Object.fromEntries(JSON.parse(fs.readFileSync(keys, "utf8")).map((key) => [key, t(key)]));
const said = {
  hello: t("gruppe.hello", { name: "Bo" }), one: t("gruppe.nails", { count: 1, name: "Bo" }),
  five: t("gruppe.nails", { count: 5, name: "Bo" }),
};
process.stdout.write(JSON.stringify({ texts, said }));
