namespace TrustSim.Presentation.Scripts;

/// <summary>One passage of a script: a text of the story, its number, and what a reader has to know of it.</summary>
/// <param name="Place">The place of the story that it belongs to, such as the lines of one scene. It may have several passages.</param>
/// <param name="Number">The number under which readers name it.</param>
/// <param name="Lead">What stands before the text: who says it, and when; empty: nothing.</param>
/// <param name="Text">The text in the scenario's words.</param>
/// <param name="Facts">What follows from it, such as where an answer leads.</param>
/// <param name="Meaning">What lead and facts say, without the numbers that move when a scene is added.</param>
sealed record Passage(string Place, Runs Number, Runs Lead, string Text, ImmutableArray<Runs> Facts, string Meaning)
{
    /// <summary>Whether another edition says the same here.</summary>
    public bool IsSame(Passage other) => Text == other.Text && Meaning == other.Meaning;
}
