using System.Globalization;

namespace TrustSim.Voting.Requests;

/// <summary>A vote as a form sends it: <c>ballot=0-1f…&amp;answer=2</c>.</summary>
/// <param name="Ballot">The name of the ballot that the phone showed.</param>
/// <param name="Answer">From 0.</param>
readonly record struct VoteForm(string Ballot, int Answer)
{
    public const int MostBytes = 4 * 1024;

    /// <summary>Reads the body of a request; null where it is longer than a vote can be.</summary>
    public static async Task<string?> ReadBody(HttpRequest request, CancellationToken cancelled)
    {
        var bytes = new byte[MostBytes + 1];
        var length = 0;
        try
        {
            while (await request.Body.ReadAsync(bytes.AsMemory(length), cancelled) is > 0 and var read) length += read;
        }
        catch (BadHttpRequestException)
        {
            // The server reads no byte beyond its limit.
            return null;
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>Null where the text names no vote.</summary>
    public static VoteForm? Parse(string body)
    {
        string? ballot = null;
        int? answer = null;
        foreach (var field in body.Split('&'))
        {
            if (field.Split('=') is not [var name, var value]) continue;
            if (name == "ballot") ballot = value;
            if (name == "answer" && int.TryParse(value, NumberStyles.None, null, out var number)) answer = number;
        }

        return ballot is not null && answer is { } option ? new(ballot, option) : null;
    }
}
