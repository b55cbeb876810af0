using TrustSim.Core.Text;

namespace TrustSim.Core.Conditions;

/// <summary>
/// Parses the small language of <c>when</c>. In order of binding: <c>not</c>, comparisons, <c>and</c>, <c>or</c>; parentheses as usual.
/// </summary>
public sealed partial class ConditionParser
{
    // No author nests deeper by hand, and any stack holds this depth.
    const int Deepest = 64;

    // The evaluation of a condition recurses once a term. No reader follows this many terms, and any stack holds them.
    const int Longest = 2_000;

    // A hint lists no more names than this.
    const int MostNamed = 16;

    static readonly string[] Functions =
        ["trust", "fear", "voice", "told", "landed", "kept", "chose", "ended", "visits", "clarity", "work", "week"];

    readonly Names names;
    readonly List<Token> tokens;
    int at;
    int depth;

    ConditionParser(List<Token> tokens, Names names)
    {
        this.tokens = tokens;
        this.names = names;
    }

    Token Next => tokens[at];

    /// <summary>Everybody who has a trust, a fear and a voice.</summary>
    IEnumerable<string> Felt => names.Members.Concat(names.Groups.Keys).Append("team");

    /// <summary>Parses a condition. Exactly one of the two results is null.</summary>
    public static (Condition? Condition, ConditionDiagnostic? Diagnostic) Parse(string text, Names names)
    {
        if (text.Length > Longest)
            return (null,
                new(ConditionDiagnosticKind.Grammar, 0, $"A condition has at most {Longest:N0} characters; this one has {text.Length:N0}.",
                    "split it: use flags for parts of it"));
        var (tokens, diagnostic) = Tokenizer.Create(text);
        if (diagnostic is not null) return (null, diagnostic);
        var parser = new ConditionParser(tokens, names);
        try
        {
            var root = parser.Or();
            if (parser.Next.Kind != TokenKind.End) throw parser.Unexpected("`and`, `or` or the end", ["and", "or"]);
            return (new Condition(text, root), null);
        }
        catch (ConditionDiagnosticException exception)
        {
            return (null, exception.Diagnostic);
        }
    }

    Expression Or()
    {
        if (++depth > Deepest)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Grammar, Next.Column, $"This is nested more than {Deepest} deep.",
                    "split it: use flags for parts of it"));
        var left = And();
        while (Accept("or")) left = new Expression.Or(left, And());
        depth--;
        return left;
    }

    Expression And()
    {
        var left = Not();
        while (Accept("and")) left = new Expression.And(left, Not());
        return left;
    }

    Expression Not()
    {
        var negations = 0;
        while (Accept("not")) negations++;
        var inner = Comparison();
        return negations % 2 == 0 ? inner : new Expression.Not(inner);
    }

    Expression Comparison()
    {
        var start = Next;
        if (Accept("("))
        {
            var inner = Or();
            Expect(")");
            if (RelationAhead() is not null)
                throw new ConditionDiagnosticException(
                    new(ConditionDiagnosticKind.Kind, Next.Column,
                        "What stands in the parentheses is already a yes or no; it cannot be compared."));
            return inner;
        }

        var (expression, quantity) = Term();
        if (expression is not null)
        {
            if (RelationAhead() is not null)
                throw new ConditionDiagnosticException(
                    new(ConditionDiagnosticKind.Kind, Next.Column, $"'{start.Text}' is a yes or no; it cannot be compared.",
                        "use it alone, or with `not` before it"));
            return expression;
        }

        var relation = RelationAhead()
            ?? throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Kind, start.Column, $"'{start.Text}' is a number; a condition has to compare it.",
                quantity is Quantity.Literal ? "for example `trust(team) >= 50`"
                    : $"for example `{start.Text}{(quantity is Quantity.Mood ? "(team)" : "")} >= {(quantity!.IsMeter ? 50 : 1)}`"));
        var sign = Next;
        at++;
        var other = Next;
        var right = Term().Quantity
            ?? throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Kind, other.Column, $"'{other.Text}' is a yes or no; a number was expected here."));
        if (RelationAhead() is not null)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Grammar, Next.Column, "Two comparisons in a row.", "join two comparisons by `and`"));
        if (relation is Relation.Equal or Relation.Different && !(quantity!.IsWhole && right.IsWhole))
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Kind, sign.Column, "This is a measure, and is hardly ever exactly one number.",
                    "compare by <, <=, > or >="));
        if (quantity is Quantity.Literal && right is Quantity.Literal)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Kind, start.Column, "Here a number is compared with a number; no play changes that.",
                    "compare a meter or a counter with a number"));
        CheckRange(quantity!, relation, right, other.Column);
        CheckRange(right, Mirrored(relation), quantity!, start.Column);
        return new Expression.Comparison(quantity!, relation, right);
    }

    static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Less => Relation.More,
        Relation.AtMost => Relation.AtLeast,
        Relation.More => Relation.Less,
        Relation.AtLeast => Relation.AtMost,
        Relation.Equal or Relation.Different => relation,
    };

    static void CheckRange(Quantity meter, Relation relation, Quantity bound, int column)
    {
        if (!meter.IsMeter || bound is not Quantity.Literal { Value: var value }) return;
        if (value is < 0 or > 100)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Range, column,
                    $"This meter runs from 0 to 100; it cannot be compared with {value.ToString(CultureInfo.InvariantCulture)}."));
        if (value == 0 && relation == Relation.Less || value == 100 && relation == Relation.More)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Range, column,
                    $"This meter runs from 0 to 100; it is never {(value == 0 ? "less than 0" : "more than 100")}."));
        if (value is > 0 and < 1)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Range, column,
                    $"This meter runs from 0 to 100; {value.ToString(CultureInfo.InvariantCulture)} is less than one point of it.",
                        $"did you mean {(value * 100).ToString("0.#", CultureInfo.InvariantCulture)}?"));
    }

    (Expression? Expression, Quantity? Quantity) Term()
    {
        var token = Next;
        if (token.Kind == TokenKind.Number)
        {
            at++;
            return (null, new Quantity.Literal(double.Parse(token.Text, CultureInfo.InvariantCulture)));
        }

        if (token.Kind != TokenKind.Word || token.Text is "and" or "or")
            throw Unexpected("a meter, `told(…)`, `chose(…)`, a flag or a number");
        at++;
        return token.Text switch
        {
            "trust" => (null, MoodOf(Meter.Trust, token)),
            "fear" => (null, MoodOf(Meter.Fear, token)),
            "voice" => (null, MoodOf(Meter.Voice, token)),
            "clarity" => (null, new Quantity.Clarity()),
            "work" => (null, new Quantity.Work()),
            "week" => (null, new Quantity.Week()),
            "visits" => (null, new Quantity.Visits(Next.Text == "(" ? In(Scene) : null)),
            "told" => (In(token, () => RiskIs(RiskOutcome.Told)), null),
            "landed" => (In(token, () => RiskIs(RiskOutcome.Landed)), null),
            "kept" => (In(token, () => RiskIs(RiskOutcome.Kept)), null),
            "chose" => (In(token, Chose), null),
            // Outside campaigns a flag may have this name.
            "ended" when Next.Text == "(" => (Ended(token), null),
            var word => Mark(token, word),
        };
    }

    (Expression? Expression, Quantity? Quantity) Mark(Token token, string word)
    {
        // The reader reports a name used as both flag and counter at its declaration; treat it here by its use.
        if (names.Flags.Contains(word) && (!names.Counters.Contains(word) || RelationAhead() is null))
            return (new Expression.Flag(new(word)), null);
        if (names.Counters.Contains(word)) return (null, new Quantity.Counter(new(word)));
        if (Next.Text == "(") throw Unknown(token, "means nothing that can be asked for", Functions);
        throw Unknown(token, "is no flag or counter that any choice sets", names.Flags.Concat(names.Counters).Concat(Functions),
            MeantCondition);
    }

    Quantity MoodOf(Meter meter, Token function)
    {
        if (Next.Text != "(")
        {
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Grammar, function.Column + function.Text.Length, $"'{function.Text}' needs to know of whom.",
                $"`{function.Text}(team)` or `{function.Text}(somebody)`"));
        }

        return In<Quantity>(() =>
        {
            var name = Word("a member of the team, or `team`");
            if (name.Text == "team") return new Quantity.Mood(meter, null);
            if (names.Groups.TryGetValue(name.Text, out var group)) return new Quantity.GroupMood(meter, group);
            if (names.Others.Contains(name.Text))
                throw new ConditionDiagnosticException(
                    new(ConditionDiagnosticKind.Unknown, name.Column, $"'{name.Text}' is outside the team, and has no {function.Text}.",
                        OneOf(Felt)));
            return names.Members.Contains(name.Text) ? new Quantity.Mood(meter, new(name.Text))
                : throw Unknown(name, "is nobody in this team", Felt, () => OneOf(Felt));
        });
    }

    Expression RiskIs(RiskOutcome outcome)
    {
        var name = Word("a risk");
        var id = names.RiskOf(name.Text);
        if (names.Risks.Contains(id)) NotLater(name, id);
        return names.Risks.Contains(id) ? new Expression.RiskIs(new(id), outcome)
            : throw Unknown(name, "is no risk of this scenario", names.Risks, () => Joined(names.Risks) ?? OneOf(names.Risks));
    }

    Expression Chose()
    {
        var scene = Word("scene.choice");
        var id = names.SceneOf(scene.Text);
        if (!names.Choices.TryGetValue(id, out var choices))
        {
            var asked = Next.Text == ")" ? names.Choices.FirstOrDefault(one => one.Value.Contains(scene.Text)).Key : null;
            throw asked is null
                ? Unknown(scene, "is no scene of this scenario", names.Choices.Keys,
                    () => Joined(names.Choices.Keys) ?? OneOf(names.Choices.Where(one => one.Value.Count > 0).Select(one => one.Key)))
                : new ConditionDiagnosticException(
                    new(ConditionDiagnosticKind.Unknown, scene.Column, $"'{scene.Text}' is a choice, and its scene stands before it.",
                        $"write `chose({asked}.{scene.Text})`"));
        }

        if (choices.Count == 0)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Unknown, scene.Column, $"The scene '{scene.Text}' has no choices.",
                    OneOf(names.Choices.Where(one => one.Value.Count > 0).Select(one => one.Key)) ?? "give it some"));
        NotLater(scene, id);
        if (Next.Text != ".")
        {
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Grammar, Next.Column,
                    $"Behind the scene '{scene.Text}' a point and one of its choices were expected.",
                $"for example `chose({scene.Text}.{names.Offered(choices).FirstOrDefault() ?? "choice"})`"
                    + (choices.Count > 1 ? $"; its choices: {string.Join(", ", names.Offered(choices).Take(MostNamed))}" : "")));
        }

        Expect(".");
        var choice = Word("a choice of that scene");
        if (!choices.Contains(choice.Text))
            throw Unknown(choice, $"is no choice of the scene '{scene.Text}'", choices, () => OneOf(choices));
        return new Expression.Chose(new(new(id), new(choice.Text)));
    }

    SceneId? Scene()
    {
        var name = Word("a scene");
        var id = names.SceneOf(name.Text);
        if (names.Choices.ContainsKey(id)) NotLater(name, id);
        return names.Choices.ContainsKey(id) ? new SceneId(id)
            : throw Unknown(name, "is no scene of this scenario", names.Choices.Keys,
                () => Joined(names.Choices.Keys) ?? OneOf(names.Choices.Keys));
    }

    T In<T>(Token function, Func<T> read)
    {
        if (Next.Text == "(") return In(read);
        throw new ConditionDiagnosticException(
            new(ConditionDiagnosticKind.Grammar, function.Column + function.Text.Length, $"'{function.Text}' needs a name in parentheses.",
            function.Text switch
            {
                "chose" => "`chose(scene.choice)`",
                "ended" => "`ended(episode) = ending`",
                var text => $"`{text}(risk)`",
            }));
    }

    T In<T>(Func<T> read)
    {
        Expect("(");
        var inner = read();
        Expect(")");
        return inner;
    }

    Token Word(string expected)
    {
        if (Next.Kind != TokenKind.Word) throw Unexpected(expected);
        return tokens[at++];
    }

    Relation? RelationAhead() => Next.Kind != TokenKind.Sign ? null : Next.Text switch
    {
        "<" => Relation.Less,
        "<=" => Relation.AtMost,
        ">" => Relation.More,
        ">=" => Relation.AtLeast,
        "=" => Relation.Equal,
        "!=" => Relation.Different,
        _ => null,
    };

    bool Accept(string text)
    {
        if (Next.Kind == TokenKind.End || Next.Text != text) return false;
        at++;
        return true;
    }

    void Expect(string sign)
    {
        if (!Accept(sign)) throw Unexpected($"'{sign}'");
    }

    ConditionDiagnosticException Unexpected(string expected, IEnumerable<string>? words = null) =>
        new(
            new(ConditionDiagnosticKind.Grammar, Next.Column,
                $"{expected[..1].ToUpperInvariant()}{expected[1..]} was expected here, "
                    + $"not {(Next.Kind == TokenKind.End ? "the end" : $"'{Next.Text}'")}.",
            Next.Kind == TokenKind.Word && Spelling.Nearest(Next.Text, words ?? []) is { } near ? $"did you mean `{near}`?" : null));

    /// <param name="else">Hint where no known name is spelt in a similar way.</param>
    ConditionDiagnosticException Unknown(Token token, string why, IEnumerable<string> known, Func<string?>? @else = null) =>
        new(
            new(ConditionDiagnosticKind.Unknown, token.Column, $"'{token.Text}' {why}.",
                LookAlikes.Hint(token.Text, word => names.Offered(known).Contains(word))
                    ?? (Spelling.Nearest(token.Text, names.Offered(known)) is { } near ? $"did you mean `{near}`?" : @else?.Invoke())));

    string? OneOf(IEnumerable<string> known) =>
        names.Offered(known).Take(MostNamed + 1).ToList() is { Count: > 0 and <= MostNamed } few
            ? $"one of: {string.Join(", ", few)}" : null;

    /// <summary>Joins the words between the parentheses by hyphens, for a name that the author wrote with spaces.</summary>
    string? Joined(IEnumerable<string> known)
    {
        var words =
            tokens.Skip(at - 1).TakeWhile(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Text).ToList();
        return words.Count > 1 && Spelling.Nearest(string.Join('-', words), names.Offered(known)) is { } near
            ? $"an id has hyphens and no spaces: `{near}`" : null;
    }

    /// <summary>The condition that the author of a sentence may have meant; else a sample condition.</summary>
    string MeantCondition()
    {
        if (tokens[0].Text is "if" or "If" or "when" or "When" && tokens.Count > 2)
            return $"leave `{tokens[0].Text}` out: a condition says only what has to hold";
        var words = tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Text.ToLowerInvariant()).ToList();
        var sentence = $"-{string.Join('-', words)}-";
        var member = names.Offered(names.Members).FirstOrDefault(words.Contains);
        var risk = names.Offered(names.Risks).FirstOrDefault(id => sentence.Contains($"-{id}-", StringComparison.Ordinal));
        if (risk is not null)
            return $"for example `{words.FirstOrDefault(word => word is "told" or "landed" or "kept") ?? "told"}({risk})`";
        if (member is not null)
            return $"for example `{words.FirstOrDefault(word => word is "trust" or "fear" or "voice") ?? "trust"}({member}) >= 50`";
        return names.Offered(names.Flags.Concat(names.Counters)).Take(MostNamed + 1).ToList() is { Count: > 0 and <= MostNamed } marks
            ? $"flags and counters here: {string.Join(", ", marks)}; or for example `trust(team) >= 50`, `told(some-risk)`, "
                + $"`chose(scene.choice)`"
            : "a condition is for example `trust(team) >= 50`, `told(some-risk)` or `chose(scene.choice)`; a flag has to be set by a "
                + "choice: `set: { my-flag: yes }`";
    }

    /// <summary>Leaves the recursive descent at the first mistake; the parser catches it itself.</summary>
    sealed class ConditionDiagnosticException(ConditionDiagnostic diagnostic) : Exception
    {
        public ConditionDiagnostic Diagnostic { get; } = diagnostic;
    }
}
