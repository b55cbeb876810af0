using System.Globalization;
using System.Security.Cryptography;
using TrustSim.Voting.State;

namespace TrustSim.Voting.Page;

/// <summary>
/// The page on a phone: a question with its answers as buttons, or a sentence. It works without its script, as a form. With it, the page
/// follows by itself; phone.js builds what <see cref="Answer"/> writes.
/// </summary>
static class PhonePage
{
    static readonly string Style = Read("phone.css");
    static readonly string Script = Read("phone.js");

    static readonly string Policy = string.Join(
        "; ", "default-src 'none'", $"style-src {Digest(Style)}", $"script-src {Digest(Script)}", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    /// <summary>Sets what every answer says to the browser: load nothing from elsewhere, keep nothing, tell nobody.</summary>
    public static void Secure(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
    }

    /// <summary>Renders the page for one phone.</summary>
    /// <param name="said">What became of a vote that was not kept; null: there is nothing to say.</param>
    public static byte[] Render(string code, PhoneState state, string? said)
    {
        var path = $"/{code}";
        return Shell(
            page =>
            {
                // Without script the page follows by itself only while nobody is choosing.
                if (state.Kind == PhoneWords.Wait || state.Chosen is not null)
                    page.In("noscript", [], () => page.Put("meta", "", ("http-equiv", "refresh"), ("content", Pause(state))));
            },
            page =>
            {
                page.In("div", [("aria-live", "polite")], () => Head(page, state, said));
                page.In("form", [("method", "post"), ("action", $"{path}/vote")], () =>
                {
                    if (state.Ballot is not { } ballot) return;
                    page.Put("input", "", ("type", "hidden"), ("name", "ballot"), ("value", ballot));
                    for (var option = 0; option < state.Answers.Length; option++) Answer(page, state, option);
                });
                if (state.Writing is { } writing) Write(page, path, writing, state.Words);
                page.Put("p", state.Promise, ("id", "promise"));
                page.In("p", [], () => page.Put("a", Say.Text("phone.look-again"), ("href", path)));
                page.Raw("script", Script);
            },
            ("data-path", path), ("data-page", state.Page),
            ("data-kept", Say.Text("phone.kept")), ("data-mine", Say.Text("phone.your-vote")),
            ("data-sending", Say.Text("phone.sending")), ("data-again", Say.Text("phone.again")), ("data-lost", Say.Text("phone.lost")));
    }

    /// <summary>Renders a page with a sentence only, such as why there is nothing here.</summary>
    public static byte[] RenderNotice(string sentence) => Shell(_ => { }, page => page.Put("h1", sentence));

    static void Head(Markup page, PhoneState state, string? said)
    {
        var ask = state.Kind == PhoneWords.Wait ? state.Sentence : state.Ask;
        page.Put("h1", ask, ("id", "ask"), ("lang", state.Language), ("dir", "auto"));
        page.Put("p", said ?? (state.Chosen is null ? "" : Say.Text("phone.kept")), ("id", "said"));
        page.Put("p", "", ("id", "lost"));
    }

    static void Answer(Markup page, PhoneState state, int option)
    {
        var isChosen = state.Chosen == option;
        page.In(
            "button", [("name", "answer"), ("value", Number(option)), ("aria-pressed", isChosen ? "true" : "false")],
            () => page.Put("span", isChosen ? "●" : "○", ("class", "sign"), ("aria-hidden", "true"))
                .Put("b", Ballot.Letter(option).ToString())
                .Put("span", state.Answers[option], ("class", "answer"), ("lang", state.Language), ("dir", "auto"))
                .Put("small", isChosen ? Say.Text("phone.your-vote") : ""));
    }

    /// <summary>Writes the form for a few words. It is sent as a form, with and without script.</summary>
    static void Write(Markup page, string path, WritingState writing, string fate) =>
        page.In("form", [("method", "post"), ("action", $"{path}/words"), ("class", "words")], () =>
        {
            page.Put("h2", writing.Ask).Put("input", "", ("type", "hidden"), ("name", "occasion"), ("value", writing.Occasion));
            if (!writing.Places.IsEmpty)
                page.Put("label", writing.Which, ("for", "about")).In("select", [("id", "about"), ("name", "about")], () =>
                {
                    for (var place = 0; place < writing.Places.Length; place++)
                        page.Put("option", writing.Places[place],
                        [
                            ("value", Number(place)), ("lang", writing.Language), .. place == writing.Chosen
                                ? [("selected", "selected")] : ((string, string)[])[],
                        ]);
                });
            page.Put("label", Say.Text("phone.words-label", ("most", WordBox.Longest)), ("for", "text"))
                .Put("textarea", "", ("id", "text"), ("name", "text"), ("rows", "3"), ("maxlength", Number(WordBox.Longest)),
                    ("dir", "auto"), ("required", "required"))
                .Put("button", Say.Text("phone.words-send"), ("class", "send")).Put("p", fate, ("id", "fate"), ("aria-live", "polite"))
                .Put("p", Say.Text("phone.words-read"), ("class", "quiet"));
        });

    static byte[] Shell(Action<Markup> head, Action<Markup> main, params (string Name, string Value)[] data)
    {
        var page = new Markup();
        page.In("html", [("lang", Say.Language)], () =>
        {
            page.In("head", [], () =>
            {
                page.Put("meta", "", ("charset", "utf-8"))
                    .Put("meta", "", ("name", "viewport"), ("content", "width=device-width,initial-scale=1"))
                    .Put("title", Say.Text("phone.title")).Raw("style", Style);
                head(page);
            });
            page.In("body", data, () => page.In("main", [], () => main(page)));
        });
        return page.ToBytes();
    }

    /// <summary>Seconds before a page without script looks again: long where somebody may be writing.</summary>
    static string Pause(PhoneState state) => state.Writing is not null && state.Words.Length == 0 ? "90" : "15";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Digest(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static string Read(string name)
    {
        using var stream = typeof(PhonePage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The policy names the text by its digest, which the browser computes after it has normalised line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
