namespace TrustSim.Authoring.Foreign;

/// <summary>The story formats of Twine, which read the text of a passage differently.</summary>
enum TweeFormat
{
    SugarCube,
    Harlowe,
    Chapbook,
    Snowman,
}
