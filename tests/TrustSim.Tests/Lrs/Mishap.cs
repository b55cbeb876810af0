namespace TrustSim.Tests.Lrs;

/// <summary>Failures between a program and a server.</summary>
public enum Mishap
{
    None,

    /// <summary>429, and asks to wait.</summary>
    Busy,

    /// <summary>500.</summary>
    Broken,

    /// <summary>503, after all was stored.</summary>
    BrokenAfterStoring,

    /// <summary>The connection is cut before anything is stored.</summary>
    Cut,

    /// <summary>The connection is cut after all was stored, before a word was said.</summary>
    CutAfterStoring,

    /// <summary>All is stored, and the connection is cut within the answer.</summary>
    HalfAnAnswer,

    /// <summary>No answer ever comes, and nothing is stored.</summary>
    Silence,

    /// <summary>No answer ever comes, and all is stored.</summary>
    SilenceAfterStoring,

    /// <summary>The login page of a captive portal.</summary>
    Login,

    /// <summary>An answer in an alphabet in which nobody writes JSON.</summary>
    OtherAlphabet,

    /// <summary>An answer with half of a sign in it.</summary>
    HalfASign,

    /// <summary>An answer of more than a megabyte.</summary>
    TooLong,

    /// <summary>Sent elsewhere.</summary>
    Elsewhere,

    /// <summary>401.</summary>
    Stranger,
}
