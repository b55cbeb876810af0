namespace TrustSim.Terminal.Workshops;

/// <summary>Asks how many people there are now, and for the tables where they sit at some.</summary>
static class PeopleQuestion
{
    const int MostDigits = 3;
    const int LongestNames = 2_000;

    /// <param name="ask">Receives the change; it is not called where there is none.</param>
    public static void Ask(Shell shell, Voters voters, Action<WorkshopAct> ask) => shell.Push(new WriteScreen(
        Say.Text("people.title"), Say.Text("people.question"), $"{voters.Count}", MostDigits,
        Say.Text(voters.AreTables ? "bind.next" : "bind.keep-it"), text =>
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                shell.ShowStatus(Say.Text("people.no-number"));
            else if (voters.AreTables) AskTables(shell, voters, number, ask);
            else if (number != voters.Count) ask(new WorkshopAct.People(number));
        }));

    static void AskTables(Shell shell, Voters voters, int number, Action<WorkshopAct> ask) => shell.Push(new WriteScreen(
        Say.Text("setup.tables-title"), Say.Text("people.tables-question"), string.Join(", ", voters.Tables), LongestNames,
        Say.Text("bind.keep-it"), text =>
        {
            if (WorkshopDraft.TwiceIn(text) is { } twice)
            {
                shell.ShowStatus(Say.Text("setup.table-twice", ("name", Runs.FromPlayer(twice))));
                return;
            }

            ImmutableArray<string> tables = [.. WorkshopDraft.NamesIn(text)];
            if (tables.IsEmpty || tables.SequenceEqual(voters.Tables)) tables = voters.Tables;
            if (tables != voters.Tables) ask(new WorkshopAct.People(number, tables));
            else if (number != voters.Count) ask(new WorkshopAct.People(number));
        }));
}
