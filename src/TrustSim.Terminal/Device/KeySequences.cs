namespace TrustSim.Terminal.Device;

/// <summary>
/// Lets through only such sequences of a terminal as the toolkit knows: it ends the program at a function key that is not in its table
/// (Home of some terminals, F13), at the end of a paste that has not begun, and at a mouse report with a number beyond its type. In
/// place of another sequence it passes a focus report, which means nothing to anybody; a sequence's beginning may have gone out before.
/// </summary>
sealed class KeySequences
{
    // The toolkit looks at no longer ones.
    const int Longest = 60;
    const char Focus = 'I';
    const int PasteBegins = 200;
    const string EndOfPaste = "\e[201~";
    const int GreatestPlace = 9_999;
    const int MostDigits = 7;

    /// <summary>The function keys of the toolkit's table, and the beginning of a paste.</summary>
    internal static readonly HashSet<int> Known = [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, PasteBegins];

    /// <summary>What rxvt and PuTTY send for Home and End.</summary>
    internal static readonly Dictionary<int, int> Synonyms = new() { [7] = 1, [8] = 4 };

    readonly StringBuilder held = new();
    State state;
    int matched;

    enum State
    {
        Text,
        Escaped,
        Sequence,
        Paste,
    }

    /// <summary>What of these signs goes on, with what was held back of the signs before.</summary>
    public string Pass(ReadOnlySpan<char> signs)
    {
        var passed = new StringBuilder(signs.Length);
        foreach (var sign in signs)
        {
            if (state == State.Paste) passed.Append(InPaste(sign));
            else if (sign == '\e')
            {
                passed.Append(held).Append(sign);
                held.Clear();
                state = State.Escaped;
            }
            else if (state == State.Escaped)
            {
                passed.Append(sign);
                state = sign == '[' ? State.Sequence : State.Text;
            }
            else if (state == State.Sequence)
            {
                held.Append(sign);
                if (sign is >= '@' and <= '~') passed.Append(Whole(sign));
                else if (held.Length > Longest)
                {
                    held.Clear();
                    state = State.Text;
                    passed.Append(Focus);
                }
            }
            else passed.Append(sign);
        }

        return passed.ToString();
    }

    /// <summary>Ends a paste that a terminal began and did not end.</summary>
    public void GiveUp() => (state, matched) = (state == State.Paste ? State.Text : state, 0);

    char InPaste(char sign)
    {
        matched = sign == EndOfPaste[matched] ? matched + 1 : sign == EndOfPaste[0] ? 1 : 0;
        if (matched == EndOfPaste.Length) (state, matched) = (State.Text, 0);
        return sign;
    }

    string Whole(char final)
    {
        var sequence = held.ToString();
        held.Clear();
        state = State.Text;
        if (Numbers(sequence) is not { } numbers) return $"{Focus}";
        if (final == '~' && numbers is [var first, ..])
        {
            if (first == PasteBegins) state = State.Paste;
            if (Synonyms.TryGetValue(first, out var other)) return $"{other}{sequence[1..]}";
        }

        return IsKnown(sequence, final, numbers) ? sequence : $"{Focus}";
    }

    static bool IsKnown(string sequence, char final, List<int> numbers) => final switch
    {
        '~' => numbers is [var key, ..] && Known.Contains(key),
        'M' or 'm' => sequence[0] == '<' && numbers.Count == 3 && numbers.TrueForAll(number => number <= GreatestPlace),
        // A key by the code of its sign.
        'u' => numbers.TrueForAll(Rune.IsValid),
        _ => true,
    };

    /// <summary>The numbers of a sequence; null where one is larger than any that a terminal sends.</summary>
    static List<int>? Numbers(string sequence)
    {
        var numbers = new List<int>();
        for (var at = 0; at < sequence.Length; at++)
        {
            var digits = 0;
            while (char.IsAsciiDigit(sequence[at + digits])) digits++;
            if (digits == 0) continue;
            if (digits > MostDigits) return null;
            numbers.Add(int.Parse(sequence.AsSpan(at, digits), CultureInfo.InvariantCulture));
            at += digits;
        }

        return numbers;
    }
}
