namespace TrustSim.Voting.State;

/// <summary>The phones that have come, by their tokens, and when each was last heard of.</summary>
sealed class Presence(TimeProvider clock)
{
    /// <summary>A phone that has said nothing for this time holds no vote up. The page says something every 10 seconds.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    readonly Lock mutex = new();
    readonly Dictionary<string, long> heard = [];
    int changes;
    int away;

    public int In
    {
        get
        {
            lock (mutex) return heard.Count;
        }
    }

    /// <summary>Whether any phone has opened the page.</summary>
    public bool IsFound { get; private set; }

    public int Away
    {
        get
        {
            lock (mutex) return CountAway();
        }
    }

    /// <summary>Changes when a phone came, voted, fell silent or was heard of again.</summary>
    public int Version
    {
        get
        {
            lock (mutex)
            {
                Notice();
                return changes;
            }
        }
    }

    /// <summary>Notes that a phone is here. It comes in with this, where it was not in.</summary>
    /// <returns>False where as many phones are in as a group can have.</returns>
    public bool Arrive(string token)
    {
        lock (mutex)
        {
            if (!heard.ContainsKey(token))
            {
                if (heard.Count >= Voters.Most && !DropOneAway()) return false;
                changes++;
            }

            Hear(token);
            return true;
        }
    }

    /// <summary>Notes that a phone has opened the page.</summary>
    public void Find(string token)
    {
        IsFound = true;
        Notice(token);
    }

    /// <summary>Notes a sign of life of a phone that is in.</summary>
    public void Notice(string token)
    {
        lock (mutex)
            if (heard.ContainsKey(token)) Hear(token);
    }

    /// <summary>Notes that a vote was kept.</summary>
    public void Vote()
    {
        lock (mutex) changes++;
    }

    /// <summary>Makes room for somebody who is here: the phone that has been silent longest gives its place.</summary>
    bool DropOneAway()
    {
        var longest = heard.MinBy(phone => phone.Value);
        return clock.GetElapsedTime(longest.Value) > Silence && heard.Remove(longest.Key);
    }

    void Hear(string token)
    {
        // One that returns would else make up for one that falls silent at the same time.
        Notice();
        heard[token] = clock.GetTimestamp();
        Notice();
    }

    void Notice()
    {
        if (CountAway() is var now && now == away) return;
        away = now;
        changes++;
    }

    int CountAway() => heard.Values.Count(last => clock.GetElapsedTime(last) > Silence);
}
