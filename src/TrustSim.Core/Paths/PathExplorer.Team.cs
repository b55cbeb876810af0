namespace TrustSim.Core.Paths;

/// <content>Lets people join and leave the team.</content>
sealed partial class PathExplorer
{
    void ComeAndGo(PathState state, CompiledScene scene)
    {
        foreach (var person in scene.Leaving)
        {
            if (layout.IsHere(state.Values, person)) Forget(state, person);
        }

        ComeAndGo(state.Values, scene);
    }

    /// <summary>Lets people leave and join, but for what breaches cost them.</summary>
    public void ComeAndGo(double[] values, CompiledScene scene)
    {
        foreach (var person in scene.Leaving)
        {
            if (layout.IsHere(values, person)) Leave(values, person);
        }

        var mean = layout.Mean(values, layout.Fear);
        foreach (var person in scene.Joining)
        {
            // Whoever has left does not come back, whatever opens again.
            if (values[layout.Here + person] == 0 && values[layout.Past + person] == 0) Join(values, person, mean);
        }
    }

    void Leave(double[] values, int person)
    {
        if (layout.IsAsked(person))
        {
            values[layout.AwayTrust + person] = values[layout.Trust + person];
            values[layout.AwayFear + person] = values[layout.Fear + person];
        }

        values[layout.Trust + person] = values[layout.Fear + person] = values[layout.Scar + person] = 0;
        values[layout.Here + person] = 0;
        values[layout.Past + person] = 1;
        values[layout.Count]--;
        // Nobody repairs anything with a person who is away. Clear it, so that paths that differ only in this share a state.
        foreach (var key in TrustKeyTable.All)
        {
            if (layout.ApologiesFor(key) is { } left) values[left + person] = 1;
        }
    }

    void Forget(PathState state, int person)
    {
        if (state.Length == 0) return;
        var breaches = state.OwnBreaches();
        for (var at = 0; at < state.Length; at += layout.BreachSize)
        {
            foreach (var row in layout.BreachRows) breaches[at + row + person] = 0;
        }
    }

    void Join(double[] values, int person, double mean)
    {
        var nature = map.Natures[person];
        values[layout.Trust + person] = nature.Trust;
        values[layout.Fear + person] = Formulas.Joined(nature.Fear, mean);
        values[layout.AwayTrust + person] = values[layout.AwayFear + person] = 0;
        values[layout.Here + person] = 1;
        values[layout.Count]++;
    }
}
