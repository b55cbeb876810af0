using Terminal.Gui.Input;
using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Voting;
using TrustSim.Terminal.Tests.Headless;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A group that votes from its phones, on a screen of 80 by 24.</summary>
public sealed class PhoneStoryTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static GroupOf GroupWith(PhonesAround phones, int people = 6) =>
        new(Scenarios.Shipped("failed-launch"), GroupOf.People(people, BallotWay.Phones), phones: phones);

    static GroupOf AtTheVote(PhonesAround phones, int people = 6)
    {
        var group = GroupWith(phones, people);
        group.Stage.Press(Key.Enter).ReadOn().Press("v").Head.ShouldContain("vote by phone");
        return group;
    }

    [Fact]
    public void The_lobby_comes_first_and_counts_who_comes()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = GroupWith(phones);
        group.Stage.Head.ShouldContain("Vote with your phone");
        group.Stage.Flow.ShouldContain("0 of 6 are in");
        group.Stage.Flow.ShouldContain($"HTTP://192.168.1.20:8080/{phones.Open!.Code}");
        PhoneCode.IsCode(phones.Open.Code).ShouldBeTrue();
        phones.Open.Come("Ana");
        phones.Open.Come("Ben");
        phones.Open.Come("Ana");
        group.Stage.Wait(Second).Flow.ShouldContain("2 of 6 are in");
        for (var i = 0; i < 5; i++) phones.Open.Come($"{i}");
        group.Stage.Wait(Second).Flow.ShouldContain("7 phones, 6 people?");
        group.Stage.ShouldBeSound(80);
        group.Stage.Press(Key.Enter).Head.ShouldContain("The Failed Launch");
        phones.Open.Question.ShouldBeNull();
    }

    [Fact]
    public void Workshops_do_not_share_a_code()
    {
        // Two may draw the same by chance; three hardly ever do.
        Enumerable.Range(0, 3).Select(_ => CodeOfAWorkshop()).Distinct().Count().ShouldBeGreaterThan(1);

        static string CodeOfAWorkshop()
        {
            var phones = new PhonesAround("192.168.1.20");
            using var group = GroupWith(phones);
            return phones.Open!.Code;
        }
    }

    [Fact]
    public void Nothing_listens_where_nobody_votes_by_phone()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = new GroupOf(Scenarios.Shipped("failed-launch"), GroupOf.People(6, BallotWay.Hands), phones: phones);
        group.Stage.ReadOn().Press("v");
        (phones.Open, phones.Asked.Count).ShouldBe((null, 0));
        group.Workshop.Phones.ShouldBeNull();
    }

    [Fact]
    public void The_wall_says_how_many_have_voted_and_nothing_else()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        var open = phones.Open!.Question.ShouldNotBeNull();
        open.Answers.Length.ShouldBe(group.Workshop.Open!.Choices.Length);
        (open.Language, open.Ballot).ShouldBe(("de-AT", 0));
        var before = group.Stage.Text;
        group.Stage.Flow.ShouldContain("0 of 6 have voted");
        phones.Open.VoteAll("abbbc");
        group.Stage.Wait(Second).Flow.ShouldContain("5 of 6 have voted");
        group.Stage.Text.Replace("5 of 6", "0 of 6", StringComparison.Ordinal).ShouldBe(before);
        phones.Open.Vote("phone 0", 'b').ShouldBe(VoteKept.Kept);
        group.Stage.Wait(Second).Flow.ShouldContain("5 of 6 have voted");
        // Somebody has not voted: it asks first.
        group.Stage.Press(Key.Enter).Head.ShouldContain("Close the vote?");
        group.Stage.Press("2").Press(Key.Enter).Head.ShouldContain("5 of 6");
        var closed = group.Workshop.Ballots[0];
        closed.Choices.Select(closed.Of).Take(3).ShouldBe([0, 4, 1]);
        phones.Open.Vote("phone 5", 'a', ballot: 0).ShouldBe(VoteKept.Closed);
        phones.Open.Sentence.ShouldNotBeNull().ShouldContain("wall");
    }

    [Fact]
    public void Hands_of_people_without_a_phone_are_added()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        group.Stage.Press(Key.CursorDown, Key.CursorDown).Press("2").Flow.ShouldContain("hands added: A – B 2 C –");
        group.Stage.Press(Key.Enter).Flow.ShouldContain("5 of 6 have voted");
        group.Stage.Press(Key.CursorDown).Press("9").Press(Key.Enter).Bar.ShouldContain("That makes");
        phones.Open.VoteAll("aabc");
        group.Stage.Press(Key.Enter);
        var closed = group.Workshop.Ballots.ShouldHaveSingleItem();
        closed.Choices.Select(closed.Of).Take(3).ShouldBe([2, 3, 1]);
        closed.Cast.ShouldBe(6);
    }

    [Fact]
    public void A_second_vote_tells_who_changed_in_sums_and_the_decision_forgets_who_voted_what()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aabbbb");
        group.Stage.Press(Key.Enter).Press("v");
        phones.Open.Question!.Ballot.ShouldBe(1);
        group.Stage.Flow.ShouldContain("0 of 6 have voted");
        phones.Open.VoteAll("abbbbb");
        group.Files.ShouldContain(file => file.EndsWith(".votes", StringComparison.Ordinal));
        group.Stage.Press(Key.Enter);
        group.Workshop.Ballots[1].Tally!.Moves.ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new(group.Workshop.Ballots[1].Choices[0],
            group.Workshop.Ballots[1].Choices[1], 1));
        while (group.Workshop.Stage == Stage.Revealed) group.Stage.Pass(Second).Press(Key.Enter);
        group.Workshop.Group.Decisions.ShouldHaveSingleItem().Shift!.Changed.ShouldBe(1);
        group.Files.ShouldNotContain(file => file.EndsWith(".votes", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_small_group_no_file_tells_a_move()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones, people: 4);
        phones.Open!.VoteAll("aabb");
        group.Stage.Press(Key.Enter).Press("v");
        phones.Open.VoteAll("abbb");
        group.Stage.Press(Key.Enter);
        group.Workshop.Ballots[1].Tally!.Moves.ShouldBeNull();
    }

    [Fact]
    public void A_vote_that_was_taken_back_begins_anew()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        group.Stage.Press("u");
        group.Workshop.Stage.ShouldNotBe(Stage.Voting);
        phones.Open.Question.ShouldBeNull();
        group.Stage.ReadOn().Press("v").Flow.ShouldContain("0 of 6 have voted");
        // A closed vote that is taken back is open again, with its votes.
        phones.Open.VoteAll("aabbcc");
        group.Stage.Press(Key.Enter).Press("u").Flow.ShouldContain("6 of 6 have voted");
        phones.Open.Vote("phone 0", 'b').ShouldBe(VoteKept.Kept);
        group.Stage.Press(Key.Enter);
        var closed = group.Workshop.Ballots.ShouldHaveSingleItem();
        closed.Choices.Select(closed.Of).Take(3).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void A_killed_program_resumes_with_the_same_code_and_port_and_every_vote()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        var code = phones.Open.Code;
        group.KillAndResume();
        phones.Asked.ShouldBe([null, 8080]);
        phones.Open.Code.ShouldBe(code);
        group.Stage.Press(Key.Enter).Wait(Second).Flow.ShouldContain("3 of 6 have voted");
        // The same phone votes again, and a new one comes.
        phones.Open.Vote("phone 2", 'a').ShouldBe(VoteKept.Kept);
        phones.Open.Vote("phone 3", 'c').ShouldBe(VoteKept.Kept);
        group.Stage.Press(Key.Enter).Press("2").Press(Key.Enter);
        var closed = group.Workshop.Ballots.ShouldHaveSingleItem();
        closed.Choices.Select(closed.Of).Take(3).ShouldBe([3, 0, 1]);
    }

    [Fact]
    public void A_resumed_workshop_whose_port_is_taken_has_another_and_says_so()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        var code = phones.Open.Code;
        phones.Taken = 8080;
        group.KillAndResume();
        phones.Asked.ShouldBe([null, 8080, null]);
        group.Stage.Flow.ShouldContain($"HTTP://192.168.1.20:8081/{code}");
        group.Workshop.Phones.ShouldBe(new(code, 8081));
        group.Stage.Press(Key.Enter).Wait(Second).Flow.ShouldContain("3 of 6 have voted");
    }

    [Fact]
    public void A_resumed_workshop_without_a_network_keeps_its_votes_until_phones_can_come_again()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        phones.IsGone = true;
        group.KillAndResume();
        group.Stage.Bar.ShouldContain("No local network");
        group.Stage.Press(Key.CursorDown).Flow.ShouldContain("3 of 6 have voted");
        group.Stage.Flow.ShouldContain("No phone can connect now");
        phones.IsGone = false;
        group.Stage.Press("j").Head.ShouldContain("Vote with your phone");
        group.Stage.Press(Key.Enter).Wait(Second).Flow.ShouldContain("3 of 6 have voted");
        phones.Open.Vote("phone 2", 'a').ShouldBe(VoteKept.Kept);
        group.Stage.Press(Key.Enter).Press("2").Press(Key.Enter);
        group.Workshop.Ballots.ShouldHaveSingleItem().Tally!.Counts[0].ShouldBe(3);
    }

    [Fact]
    public void After_another_address_the_phones_come_again_there()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        phones.Moved = "10.0.0.3";
        group.Stage.Press("j").Flow.ShouldContain("HTTP://10.0.0.3:8080/");
        phones.Open.Question.ShouldNotBeNull();
        group.Stage.Press(Key.Enter).Flow.ShouldContain("3 of 6 have voted");
    }

    [Fact]
    public void More_votes_than_people_are_seen_and_asked_about()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aaabbbb");
        group.Stage.Wait(Second).Flow.ShouldContain("7 of 6 have voted");
        group.Stage.Press(Key.Enter).Flow.ShouldContain("7 votes, 6 people?");
    }

    [Fact]
    public void Phones_that_are_away_hold_nothing_up()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aaabb");
        phones.Open.Away = 1;
        group.Stage.Press(Key.Enter).Head.ShouldContain("5 of 6");
    }

    [Fact]
    public void Two_halves_do_not_vote_by_phone()
    {
        var halves = new WorkshopSetup([new("A", Voters.People(3)), new("B", Voters.People(3))], 90, DecisionRule.MostVotesThenLot,
            BallotWay.Hands, 3);
        using var group = new GroupOf(Scenarios.Shipped("failed-launch"), halves, phones: new("192.168.1.20"));
        group.Stage.ReadOn();
        for (var i = 0; i < 4; i++) group.Stage.Press("w").Bar.ShouldNotContain("by phone");
        (halves with { Way = BallotWay.Phones }).Diagnostic.ShouldBe(new("refusal.halves-have-no-phones"));
        group.Workshop.Validate(new WorkshopAct.Vote(BallotWay.Phones)).ShouldBe(new("refusal.halves-have-no-phones"));
    }

    [Fact]
    public void The_notes_can_go_on_after_a_vote_that_could_not_be_closed()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        var follower = group.Store.Follow(group.Store.All()[0])!;
        follower.Ask(new WorkshopAct.Close()).ShouldBe(new("refusal.nobody-has-voted"));
        follower.Ask(new WorkshopAct.TakeBack()).ShouldBeNull();
        group.Stage.Wait(Second);
        group.Workshop.Stage.ShouldNotBe(Stage.Voting);
    }

    [Fact]
    public void The_notes_can_close_the_vote()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aabbcc");
        var follower = group.Store.Follow(group.Store.All()[0])!;
        follower.Ask(new WorkshopAct.Close()).ShouldBeNull();
        group.Stage.Wait(Second).Head.ShouldContain("6 of 6");
        group.Workshop.Ballots.ShouldHaveSingleItem().Cast.ShouldBe(6);
    }

    [Fact]
    public void Nobody_has_voted_so_it_stays_open()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        group.Stage.Press(Key.Enter).Press("2").Press(Key.Enter).Bar.ShouldContain("nobody has voted yet");
        phones.Open!.Vote("Ana", 'a').ShouldBe(VoteKept.Kept);
    }

    [Fact]
    public void Without_a_network_the_group_votes_by_hands()
    {
        using var group = GroupWith(new());
        group.Stage.Bar.ShouldContain("no local network");
        group.Stage.Press(Key.Enter).ReadOn().Press("v").Head.ShouldContain("raise your hands");
    }

    [Fact]
    public void Where_nothing_can_listen_it_says_why()
    {
        using var group = GroupWith(new("192.168.1.20") { Problem = new Refusal("refusal.nothing-asked") });
        group.Stage.Bar.ShouldContain("nothing is asked here");
        group.Stage.Press(Key.Enter).ReadOn().Press("v").Head.ShouldContain("raise your hands");
    }

    [Fact]
    public void With_two_networks_it_asks_in_which_the_phones_are()
    {
        var phones = new PhonesAround("192.168.1.20", "10.0.0.3");
        using var group = GroupWith(phones);
        group.Stage.Flow.ShouldContain("10.0.0.3 (wlan1)");
        group.Stage.Press("2").Press(Key.Enter).Flow.ShouldContain("HTTP://10.0.0.3:8080/");
    }

    [Fact]
    public void Another_way_leads_to_the_phones_at_any_vote()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = new GroupOf(Scenarios.Shipped("failed-launch"), GroupOf.People(6, BallotWay.Hands), phones: phones);
        group.Stage.ReadOn();
        for (var i = 0; i < 4 && !group.Stage.Bar.Contains("by phone", StringComparison.Ordinal); i++) group.Stage.Press("w");
        group.Stage.Press("v").Head.ShouldContain("Vote with your phone");
        group.Stage.Press(Key.Enter).Head.ShouldContain("vote by phone");
        group.Stage.Press("j").Head.ShouldContain("Vote with your phone");
        group.Stage.Press(Key.Esc).Head.ShouldContain("vote by phone");
    }

    [Fact]
    public void The_lobby_can_be_closed_through_a_kill_and_opened_again()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = GroupWith(phones);
        group.Stage.Press("o").Flow.ShouldContain("0 of 6 are in · closed");
        group.Stage.Flow.ShouldContain("Nobody else comes in", Case.Insensitive);
        phones.Open!.IsClosed.ShouldBeTrue();
        var key = phones.Invited!.Key;
        group.KillAndResume();
        (phones.Open.IsClosed, phones.Invited.IsClosed).ShouldBe((true, true));
        phones.Invited.Key.ShouldBe(key, "the marks of the phones that are in still hold");
        group.Stage.Flow.ShouldContain("closed");
        group.Stage.Press("o").Flow.ShouldNotContain("closed");
        (phones.Open.IsClosed, group.Workshop.Phones!.Closed).ShouldBe((false, null));
    }

    [Fact]
    public void Workshops_do_not_share_a_key()
    {
        var keys = Enumerable.Range(0, 2).Select(seed =>
        {
            var phones = new PhonesAround("192.168.1.20");
            var setup = GroupOf.People(6, BallotWay.Phones) with { Seed = (ulong)seed };
            using var group = new GroupOf(Scenarios.Small, setup, phones: phones);
            return phones.Invited!.Key;
        }).ToList();
        keys[0].ShouldNotBe(keys[1]);
    }

    [Fact]
    public void The_Wifi_has_a_code_of_its_own_and_is_in_no_file()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = GroupWith(phones);
        group.Stage.Press("n").Paste("Raum; 7").Press(Key.Enter).Paste("geheim:\"9").Press(Key.Enter);
        phones.Drawn.ShouldBe("WIFI:T:WPA;S:Raum\\; 7;P:geheim\\:\\\"9;;");
        group.Stage.Head.ShouldContain("Join the Wi-Fi");
        group.Stage.Flow.ShouldContain("geheim:\"9");
        group.Stage.ShouldBeSound(80);
        group.Stage.Press(Key.Enter).Flow.ShouldContain("HTTP://192.168.1.20:8080/");
        group.Stage.Press(Key.CursorLeft).Flow.ShouldContain("Raum; 7");
        group.Stage.Press(Key.Enter, Key.Enter).Head.ShouldContain("The Failed Launch");
        foreach (var file in group.Files.Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.ReadAllText(file).ShouldNotContain("eheim", Case.Sensitive, file);
        group.KillAndResume();
        group.Stage.Flow.ShouldNotContain("Raum");
        group.Stage.Press("n").Press(Key.Enter).Head.ShouldContain("Vote with your phone");
    }

    [Fact]
    public void A_Wifi_without_a_password_is_open() => new Wifi("Workshop", "").Code.ShouldBe("WIFI:T:nopass;S:Workshop;;");

    [Fact]
    public void Words_from_a_phone_come_to_the_wall_when_the_facilitator_lets_them_through()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.Writing.ShouldBeNull();
        phones.Open.VoteAll("aabbbb");
        group.Stage.Press(Key.Enter);
        while (!group.Stage.Bar.Contains("Enter take", StringComparison.Ordinal)) group.Stage.Pass(Second).Press(Key.Enter);
        phones.Open.Writing!.Count.ShouldBe(group.Workshop.Ballots[0].Choices.Length);
        phones.Open.Write("phone 0", "Ask her first", 0).ShouldBe(WordsFate.Waiting);
        phones.Open.Write("phone 1", "Rude words", 1).ShouldBe(WordsFate.Waiting);
        group.Stage.Wait(Second).Bar.ShouldContain("Words from 2 phones wait in the notes");
        group.Stage.Flow.ShouldNotContain("Ask her first");
        var follower = group.Store.Follow(group.Store.All()[0])!;
        follower.Words.Select(words => words.Text).ShouldBe(["Ask her first", "Rude words"]);
        follower.Ask(follower.Showing(follower.Words[0])).ShouldBeNull();
        group.Stage.Wait(Second).Flow.ShouldContain("“Ask her first”");
        phones.Open.FateOf("phone 0").ShouldBe(WordsFate.Shown);
        follower.Look();
        follower.Ask(new WorkshopAct.Refuse(follower.Words.Single().Number)).ShouldBeNull();
        group.Stage.Wait(Second).Flow.ShouldNotContain("Rude");
        phones.Open.FateOf("phone 1").ShouldBe(WordsFate.Refused);
        follower.Look();
        follower.Words.ShouldBeEmpty();
        foreach (var file in group.Files.Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.ReadAllText(file).ShouldNotContain("Rude", Case.Sensitive, file);
        // A decision that is taken back keeps them.
        while (group.Workshop.Stage == Stage.Revealed) group.Stage.Pass(Second).Press(Key.Enter);
        group.Stage.Press("u");
        group.Workshop.Ballots.ShouldBeEmpty();
        group.Workshop.Remarks.ShouldHaveSingleItem().Text.ShouldBe("Ask her first");
    }

    [Fact]
    public void What_people_will_do_comes_from_their_phones_one_after_the_other()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = GroupWith(phones);
        group.Stage.Press(Key.Enter).Press("x").Press("2").Press(Key.Enter);
        group.Workshop.Stage.ShouldBe(Stage.Debrief);
        (phones.Open!.Writing!.Question, phones.Open.Writing.Count).ShouldBe((null, 0));
        var follower = group.Store.Follow(group.Store.All()[0])!;
        foreach (var text in (string[])["Call Maya", "Ask once more"])
        {
            phones.Open.Write(text, text).ShouldBe(WordsFate.Waiting);
            follower.Look();
            follower.Ask(follower.Showing(follower.Words.Single())).ShouldBeNull();
            group.Stage.Wait(Second);
        }

        group.Workshop.Commitments.ShouldHaveSingleItem().Value.ShouldBe("Call Maya · Ask once more");
    }

    [Fact]
    public void A_mistyped_number_of_people_is_corrected_during_the_vote_and_kept()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        phones.Open!.VoteAll("aab");
        group.Stage.Press("t").Flow.ShouldContain("How many people are here now?");
        group.Stage.Press(Key.Backspace).Press("24").Press(Key.Enter).Flow.ShouldContain("3 of 24 have voted");
        group.KillAndResume();
        group.Stage.Flow.ShouldContain("0 of 24 are in");
        group.Stage.Press(Key.Enter).Press("t").Press(Key.Backspace, Key.Backspace).Press("x").Press(Key.Enter).Bar
            .ShouldContain("no number");
        group.Stage.Flow.ShouldContain("3 of 24 have voted");
        group.Stage.Press("t").Press(Key.Backspace, Key.Backspace).Press("0").Press(Key.Enter).Bar.ShouldContain("from 1 to 200");
    }

    [Fact]
    public void Leaving_closes_the_way_for_phones()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var group = AtTheVote(phones);
        group.Stage.Press("q").Press("2").Press(Key.Enter);
        phones.Open.ShouldBeNull();
    }
}
