namespace TrustSim.Presentation.Cells;

/// <summary>One page of play: what stands on the screen between two presses of a key.</summary>
/// <param name="Beat">The beat that is new on it.</param>
/// <param name="From">The sentence of the beat with which it begins, from 0: the same in a window of any size.</param>
/// <param name="Rows">All rows but those of a question.</param>
/// <param name="Question">Where the question stands.</param>
public sealed record PlayPage(int Beat, int From, ImmutableArray<Row> Rows, QuestionPlace Question, bool HasPanel);
