using System.Diagnostics;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>Runs a group's window and the facilitator's notes in two terminals of one machine.</summary>
public sealed class WorkshopTests(PublishedProgram program)
{
    // The page shows these words; on the bottom line they stay until the next key.
    const string Closed = "It continues with: trustsim workshop";

    [Fact]
    public void Notes_follow_and_drive_the_group_window_and_either_outlives_the_other()
    {
        var home = program.EmptyFolder();
        using var room = new PseudoTerminal(program, environment: ("TRUSTSIM_HOME", home));
        using var notes = new PseudoTerminal(program, 120, 40, environment: ("TRUSTSIM_HOME", home));
        room.Start("workshop failed-launch --people 3", "A workshop");
        room.Press("Enter");
        room.WaitFor("Before you begin");
        notes.Start("notes", "The opening");

        // The notes follow the group's acts, and the group's window follows requests of the notes. Requests turn its pages too, and stop
        // at a question even after one key press too many.
        Until.True(() =>
        {
            notes.Press("Enter");
            return room.Screen.Contains("02:14", StringComparison.Ordinal);
        }, "the room reads on as the notes ask");
        notes.WaitFor("What each answer does that week");
        // A page that has just appeared ignores these keys for a second.
        Until.True(() =>
        {
            room.Press("PageDown", "v");
            return room.Screen.Contains("raise your hands", StringComparison.Ordinal);
        }, "the vote is open");
        notes.WaitFor("have voted");
        Until.True(() =>
        {
            notes.Press("u");
            return !room.Screen.Contains("raise your hands", StringComparison.Ordinal);
        }, "the vote is taken back");
        notes.WaitFor("reads a question");
        room.Screen.ShouldNotContain("What each answer does");

        // The group's window continues without the notes.
        Process.GetProcessById(notes.ProcessId()).Kill();
        notes.WaitForShell();
        Until.True(() =>
        {
            room.Press("p");
            return room.Screen.Contains("· talk", StringComparison.Ordinal);
        }, "the talk is open");

        // Without the group's window the notes stop, say so, and follow it again when it is back.
        using var notesAgain = new PseudoTerminal(program, 120, 40, environment: ("TRUSTSIM_HOME", home));
        notesAgain.Start("notes", "talks");
        Process.GetProcessById(room.ProcessId()).Kill();
        room.WaitForShell();
        notesAgain.WaitFor(Closed);
        using var roomAgain = new PseudoTerminal(program, environment: ("TRUSTSIM_HOME", home));
        roomAgain.Start("workshop --resume", "· talk");
        notesAgain.WaitFor(screen => !screen.Contains(Closed, StringComparison.Ordinal), "the notes to follow again");
        Until.True(() =>
        {
            notesAgain.Press("v");
            return roomAgain.Screen.Contains("raise your hands", StringComparison.Ordinal);
        }, "the vote is open");
        notesAgain.Press("q");
        notesAgain.WaitForShell();

        // A second group's window on the same workshop gets a message.
        notesAgain.Type($"'{program.File}' workshop --resume\n");
        notesAgain.WaitFor("it is open in another window");
        roomAgain.Press("q");
        roomAgain.WaitFor("Leave the workshop?");
        roomAgain.Press("2", "Enter");
        roomAgain.WaitForShell();
    }
}
