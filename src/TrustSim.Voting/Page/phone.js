(() => {
"use strict";
const words = document.body.dataset, form = document.forms[0], at = id => document.getElementById(id);
const Tick = 5000, Patience = 10000, Silent = 25000;
let shown = "", ballot = null, wish = null, sending = false, source = null, heard = 0, ticks = 0;

const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };

// Some browsers that phones still have know no AbortSignal.timeout.
async function ask(path, options) {
    const limit = new AbortController(), timer = setTimeout(() => limit.abort(), Patience);
    try {
        const reply = await fetch(words.path + path, { ...options, cache: "no-store", credentials: "same-origin", signal: limit.signal });
        const text = await reply.text();
        put(at("lost"), "");
        return { status: reply.status, text };
    } catch {
        put(at("lost"), words.lost);
        return null;
    } finally {
        clearTimeout(timer);
    }
}

function element(name, text, attributes) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    return made;
}

// As PhonePage.Answer writes it.
function button(text, option, language) {
    const made = element("button", "", { name: "answer", value: option, "aria-pressed": "false" });
    made.append(element("span", "○", { "class": "sign", "aria-hidden": "true" }), element("b", String.fromCharCode(65 + option)),
        element("span", text, { "class": "answer", lang: language, dir: "auto" }), element("small", ""));
    return made;
}

// Builds the question only where it is another one, so that a finger or a screen reader on an answer stays there.
// A form for words, or the way in, is another page; the program writes it.
function show(state) {
    if (state.page !== words.page) return location.replace(words.path);
    put(at("promise"), state.promise);
    if (at("fate")) put(at("fate"), state.words);
    const question = JSON.stringify([state.kind, state.sentence, state.ballot, state.ask, state.answers, state.language]);
    if (question !== shown) {
        const first = shown === "";
        shown = question;
        ballot = state.ballot;
        put(at("ask"), state.kind === "wait" ? state.sentence : state.ask);
        at("ask").lang = state.language;
        if (!first) put(at("said"), "");
        form.replaceChildren(...state.answers.map((text, option) => button(text, option, state.language)));
    }
    if (wish !== null) return;
    mark(state.chosen, words.mine);
    if (state.chosen !== null) put(at("said"), words.kept);
    else if (at("said").textContent === words.kept) put(at("said"), "");
}

function mark(option, text) {
    for (const one of form.querySelectorAll("button")) {
        const chosen = option !== null && one.value === String(option);
        one.setAttribute("aria-pressed", String(chosen));
        put(one.querySelector(".sign"), chosen ? "●" : "○");
        put(one.querySelector("small"), chosen ? text : "");
    }
}

async function look() {
    const reply = await ask("/state");
    if (reply && reply.status === 200) show(JSON.parse(reply.text));
}

// One vote is on its way at a time, so that an earlier one never arrives after a later one.
async function send() {
    if (sending) return;
    sending = true;
    while (wish) {
        const sent = wish;
        const reply = await ask("/vote", {
            method: "POST", body: new URLSearchParams({ ballot: sent.ballot, answer: sent.answer }), headers: { Accept: "application/json" },
        });
        const told = reply && reply.status === 200 ? JSON.parse(reply.text) : null;
        const refused = reply && reply.status >= 400 && reply.status < 500 && reply.status !== 429;
        if (told && told.result !== "not-kept" || refused) {
            if (wish !== sent) continue;
            wish = null;
            if (told) show(told.state);
            else mark(null, "");
            put(at("said"), told ? told.sentence : reply.text);
        } else {
            put(at("said"), words.again);
            await new Promise(done => setTimeout(done, 2000));
        }
    }
    sending = false;
}

// Older browsers do not say which button sends a form.
form.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button || ballot === null) return;
    event.preventDefault();
    wish = { ballot, answer: Number(button.value) };
    mark(wish.answer, words.sending);
    put(at("said"), words.sending);
    send();
});

const beat = () => ask("/beat", { method: "POST" });

function open() {
    if (source) source.close();
    source = null;
    heard = Date.now();
    if (!window.EventSource) return;
    source = new EventSource(words.path + "/events");
    source.onmessage = () => { heard = Date.now(); look(); };
    source.addEventListener("beat", () => { heard = Date.now(); });
}

function close() {
    if (source) source.close();
    source = null;
}

async function wake() {
    if (document.hidden) return close();
    beat();
    await look();
    if (!document.hidden) open();
}

function tick() {
    if (document.hidden) return;
    ticks++;
    if (ticks % 2 === 0) beat();
    const dead = !source || source.readyState === 2 || Date.now() - heard > Silent;
    // Where streams do not work, the page asks.
    if (dead || source.readyState === 0) look();
    if (dead) open();
}

document.addEventListener("visibilitychange", wake);
window.addEventListener("pageshow", event => { if (event.persisted) wake(); });
setInterval(tick, Tick);
wake();
})();
