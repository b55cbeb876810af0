namespace TrustSim.Terminal.Bindings;

/// <summary>
/// The meaning of a key. Within home, play, workshop and preview a key has exactly one of these meanings; a test checks all screens.
/// </summary>
enum KeyAction
{
    /// <summary>Continues, or takes the selected line. It never skips text that has not been on the screen.</summary>
    Continue,

    /// <summary>Moves up or down: to another line, else over the text.</summary>
    Move,

    /// <summary>Names a line, an answer or a part by its number or letter.</summary>
    Pick,

    /// <summary>Turns to the one before or the next: a page, a decision, a value.</summary>
    Turn,

    /// <summary>Scrolls forward or back, and never decides.</summary>
    Read,

    /// <summary>Goes to the beginning or the end.</summary>
    Ends,

    /// <summary>
    /// Types a letter into a text line or a digit into a figure. A field takes every letter, whatever the key means elsewhere.
    /// </summary>
    Type,

    /// <summary>Finds a line of a list by a letter of its name, whatever the key means elsewhere.</summary>
    Find,

    /// <summary>Deletes the last letter.</summary>
    Erase,

    /// <summary>Empties a text line.</summary>
    Clear,

    /// <summary>Closes the open page, or leaves.</summary>
    Back,

    /// <summary>Closes the help page with any key.</summary>
    CloseHelp,

    Help,

    /// <summary>Continues in plain lines, for a screen reader.</summary>
    PlainLines,

    /// <summary>In plain lines: tells the last block once more.</summary>
    Repeat,
    Theme,
    Quit,

    /// <summary>Takes back the last decision or the last step.</summary>
    TakeBack,

    /// <summary>Does again what was taken back.</summary>
    DoAgain,

    // Home.
    Workshop,
    History,
    Settings,
    CommitmentKept,
    CommitmentNotYet,
    CommitmentLetGo,

    // Play and its debrief.
    Expect,
    Team,
    Transcript,
    Map,
    Paths,
    GoBackThere,

    /// <summary>Shows or hides trust and fear.</summary>
    Numbers,

    /// <summary>Shows what other answers would have done; it asks first.</summary>
    Answers,
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

    /// <summary>Shows the code for phones.</summary>
    Lobby,

    /// <summary>Blanks the screen of a group, and shows it again.</summary>
    Blank,

    /// <summary>Lists the parts of a debrief.</summary>
    Parts,

    /// <summary>Tries with one phone whether phones reach this machine.</summary>
    Rehearse,
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
