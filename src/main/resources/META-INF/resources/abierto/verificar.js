/* Reckons a file's SHA-256 in the browser and asks the server for that hash alone: the file stays where it is. */
(() => {
  "use strict";

  const zone = document.getElementById("archivo");
  const chosen = document.getElementById("elegido");
  const result = document.getElementById("resultado");
  const drop = zone.querySelector(".drop");
  zone.hidden = false;

  chosen.addEventListener("change", () => chosen.files.length && check(chosen.files[0]));
  for (const over of ["dragenter", "dragover"]) {
    document.addEventListener(over, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => event.relatedTarget || drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) {
      check(event.dataTransfer.files[0]);
    }
  });

  async function check(file) {
    say(file.name, element("p", zone.dataset.leyendo));
    try {
      const hash = await sha256(new Uint8Array(await file.arrayBuffer()));
      const page = await fetch(zone.dataset.huella + hash, { credentials: "omit" });
      const told = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("respuesta");
      say(file.name, ...told.childNodes);
      result.scrollIntoView({ block: "nearest" });
    } catch {
      const failed = element("p", zone.dataset.fallo);
      failed.className = "verdict bad";
      say(file.name, failed);
    }
    chosen.value = "";
  }

  function say(name, ...nodes) {
    result.replaceChildren(element("h2", name), ...nodes);
  }

  function element(tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  }

  /* Browsers reckon by themselves where the page came over https; elsewhere it is reckoned here. */
  async function sha256(bytes) {
    const hash = window.crypto && window.crypto.subtle
      ? new Uint8Array(await window.crypto.subtle.digest("SHA-256", bytes))
      : reckon(bytes);
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /* FIPS 180-4. Its constants are the first bits of the cube and square roots of the first primes. */
  function reckon(bytes) {
    const primes = [];
    for (let n = 2; primes.length < 64; n++) {
      if (primes.every((prime) => n % prime)) {
        primes.push(n);
      }
    }
    const bits = (root) => ((root - Math.floor(root)) * 0x100000000) | 0;
    const k = primes.map((prime) => bits(Math.cbrt(prime)));
    const h = primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime)));
    const length = bytes.length;
    const tail = new Uint8Array((length % 64 < 56 ? 64 : 128));
    tail.set(bytes.subarray(length - (length % 64)));
    tail[length % 64] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(length / 0x20000000));
    view.setUint32(tail.length - 4, (length << 3) >>> 0);
    const w = new Int32Array(64);
    const whole = new DataView(bytes.buffer, bytes.byteOffset, length);
    for (let at = 0; at + 64 <= length; at += 64) {
      block(whole, at);
    }
    for (let at = 0; at < tail.length; at += 64) {
      block(view, at);
    }
    const hash = new DataView(new ArrayBuffer(32));
    h.forEach((word, i) => hash.setInt32(4 * i, word));
    return new Uint8Array(hash.buffer);

    function block(data, at) {
      const turn = (x, by) => (x >>> by) | (x << (32 - by));
      for (let i = 0; i < 16; i++) {
        w[i] = data.getInt32(at + 4 * i);
      }
      for (let i = 16; i < 64; i++) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
      }
      let [a, b, c, d, e, f, g, last] = h;
      for (let i = 0; i < 64; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const one = (last + s1 + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        last = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, last].forEach((word, i) => (h[i] = (h[i] + word) | 0));
    }
  }
})();
