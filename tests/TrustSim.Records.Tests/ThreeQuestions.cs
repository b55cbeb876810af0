using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests;

/// <summary>A scenario of three questions with the answers yes and no, and a data folder.</summary>
public abstract class ThreeQuestions : IDisposable
{
    protected const string Text =
        """
        trustsim: 1
        title: Three Questions
        team: { ada: { name: Ada Berg } }
        scenes:
          one:
            choices:
              - { id: yes-1, text: Say yes., acts: { open-up: clear } }
              - { id: no-1, text: Say no., acts: { open-up: against-clear } }
          two:
            choices:
              - { id: yes-2, text: Say yes., acts: { open-up: clear } }
              - { id: no-2, text: Say no., acts: { open-up: against-clear } }
          three:
            choices:
              - { id: yes-3, text: Say yes., acts: { open-up: clear } }
              - { id: no-3, text: Say no., acts: { open-up: against-clear } }
        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    protected static Scenario Scenario { get; } = Read(Text)!;

    private protected Clock Now { get; } = new();

    private protected Disk Disk { get; set; } = new();

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static Scenario? Read(string text) => ScenarioReader.Read(text, "kept").Scenario;

    /// <summary>A path in the data folder.</summary>
    protected string In(string name) => Path.Combine(folder, name);
}
