/* Checks this page against the content beside it, and files against the hashes beside it. Nothing leaves this machine. */
(() => {
  "use strict";

  const result = document.getElementById("resultado");
  const chosen = document.getElementById("archivo");
  const answer = document.getElementById("archivo-resultado");

  if (!window.crypto || !window.crypto.subtle) {
    say(result, result.dataset.incapaz, "");
    chosen.disabled = true;
    return;
  }
  checkPage().catch(() => say(result, result.dataset.difiere, "bad"));
  chosen.addEventListener("change", () => chosen.files.length && checkFile(chosen.files[0]));

  async function checkPage() {
    const bytes = Uint8Array.from(atob(INFORME.content), (sign) => sign.charCodeAt(0));
    const whole = (await sha256(bytes)) === INFORME.sha256;
    const report = JSON.parse(new TextDecoder().decode(bytes));
    const same = whole && sameTexts(told(report), shown());
    say(result, same ? result.dataset.coincide : result.dataset.difiere, same ? "good" : "bad");
  }

  async function checkFile(file) {
    const name = INFORME.files[await sha256(new Uint8Array(await file.arrayBuffer()))];
    const words = name ? result.dataset.archivo : result.dataset.ajeno;
    say(answer, words.replace("{0}", file.name), name ? "good" : "bad");
    chosen.value = "";
  }

  /* What the content tells in its tables and in its headlines, in the order of the page. */
  function told(report) {
    const texts = report.cover.headlines.map((headline) => headline.value);
    const section = (each) => {
      each.blocks.filter((block) => block.block === "table").forEach((table) =>
        table.rows.forEach((row) => row.cells.forEach((cell) => texts.push(cell.shown))));
      each.parts.forEach(section);
    };
    [report.cover.opening, ...report.sections].filter(Boolean).forEach(section);
    return texts;
  }

  function shown() {
    return [...document.querySelectorAll(".headlines .value, table.data [data-c]")].map((cell) => cell.textContent);
  }

  function sameTexts(one, other) {
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    return one.length === other.length && one.every((text, at) => plain(text) === plain(other[at]));
  }

  function say(where, words, style) {
    where.textContent = words;
    where.className = style;
  }

  async function sha256(bytes) {
    const hash = new Uint8Array(await window.crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
})();
