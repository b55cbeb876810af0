namespace TrustSim.Terminal.Bindings;

/// <summary>
/// What a key means. Within home, play, workshop and preview a key has one of these meanings and no other; a test walks all screens and
/// refuses a second one.
/// </summary>
enum KeyAction
{
    /// <summary>Continues, or takes what is pointed at. It never passes text that has not been on the screen.</summary>
    Continue,

    /// <summary>Moves up or down: to another line, else over the text.</summary>
    Move,

    /// <summary>Names a line, an answer or a part by its number or letter.</summary>
    Pick,

    /// <summary>Turns to the one before or the next: a page, a decision, a value.</summary>
    Turn,

    /// <summary>Reads on or back, and never decides.</summary>
    Read,

    /// <summary>Goes to the beginning or the end.</summary>
    Ends,

    /// <summary>
    /// Types a letter into a text line or a digit into a figure. A field takes what is typed, whatever the key means elsewhere.
    /// </summary>
    Type,

    /// <summary>Takes back what was typed last.</summary>
    Erase,

    /// <summary>Empties a text line.</summary>
    Clear,

    /// <summary>Closes what is open, or leaves.</summary>
    Back,

    /// <summary>Closes the help page, whichever key it is.</summary>
    CloseHelp,

    Help,
    Theme,
    Quit,

    /// <summary>Takes back the last decision or the last step.</summary>
    TakeBack,

    /// <summary>Does again what was taken back.</summary>
    DoAgain,

    // Home.
    Workshop,
    History,
    CommitmentKept,
    CommitmentNotYet,
    CommitmentLetGo,
    CommitmentHidden,

    // Play and its debrief.
    Expect,
    Team,
    Transcript,
    Map,
    Paths,
    Briefing,
    GoBackThere,
    Compare,
    Rename,

    // Workshop, in the group's window and in the notes.

    /// <summary>Opens a talk; stops its clock, or lets it run.</summary>
    Talk,
    MoreTime,

    /// <summary>Opens a vote, or closes the one that is open.</summary>
    Vote,
    NextWay,
    KeepWords,
    Plan,
    TimeLeft,
    EndPlay,
    Stay,
    TableNames,

    // Preview.
    ReadFile,
    GoToScene,
    Mood,
    Diagnostics,
    Ledger,
    People,
}
