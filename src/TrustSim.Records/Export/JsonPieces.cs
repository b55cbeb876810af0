namespace TrustSim.Records.Export;

/// <summary>Reads JSON of any length from a stream, token by token; memory holds one object at a time.</summary>
sealed class JsonPieces(Stream stream)
{
    /// <summary>The greatest length of an object that is read as a whole, and of a text, in bytes.</summary>
    public const int Longest = 64 << 20;

    byte[] buffer = new byte[1 << 16];
    JsonReaderState state = new(new() { MaxDepth = 64 });
    int at;
    int end;
    int kept = -1;
    bool isWhole;
    bool hasBegun;

    public JsonTokenType Kind { get; private set; }

    /// <summary>The number of objects and lists around the token.</summary>
    public int Depth { get; private set; }

    /// <summary>The number of line ends before the end of the token.</summary>
    public long Lines { get; private set; }

    /// <summary>The text of a name or a string.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Reads the next token; returns false at the end.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidDataException">A token, or an object that is read as a whole, is too long.</exception>
    public bool Next(bool isTextWanted = true)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(at, end - at), isWhole, state);
            if (hasBegun && reader.Read())
            {
                (Kind, Depth, state) = (reader.TokenType, reader.CurrentDepth, reader.CurrentState);
                if (isTextWanted && Kind is JsonTokenType.String or JsonTokenType.PropertyName) Text = TextOf(ref reader);
                var read = (int)reader.BytesConsumed;
                Lines += buffer.AsSpan(at, read).Count((byte)'\n');
                at += read;
                return true;
            }

            if (isWhole) return false;
            Fill();
        }
    }

    /// <summary>Passes over the rest of the value whose first token was read.</summary>
    public void Skip()
    {
        if (Kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        for (var depth = Depth; Next(isTextWanted: false) && Depth > depth;) { }
    }

    /// <summary>Returns the JSON of the object whose first token was read; it is valid until the next token is read.</summary>
    public ReadOnlySpan<byte> Whole()
    {
        kept = at - 1;
        Skip();
        var piece = buffer.AsSpan(kept, at - kept);
        kept = -1;
        return piece;
    }

    static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // Half a sign.
            throw new JsonException(null, exception);
        }
    }

    void Fill()
    {
        var from = kept < 0 ? at : kept;
        buffer.AsSpan(from, end - from).CopyTo(buffer);
        (at, end, kept) = (at - from, end - from, kept < 0 ? -1 : 0);
        if (end == buffer.Length)
        {
            if (end >= Longest) throw new InvalidDataException();
            Array.Resize(ref buffer, Math.Min(2 * end, Longest));
        }

        var read = stream.Read(buffer.AsSpan(end));
        isWhole = read == 0;
        end += read;
        if (hasBegun || end < 3 && !isWhole) return;
        hasBegun = true;
        if (buffer.AsSpan(0, end).StartsWith(Encoding.UTF8.Preamble)) at = Encoding.UTF8.Preamble.Length;
    }
}
