namespace TrustSim.Core.Play;

/// <summary>Derives a person's visible behaviour from trust, fear, voice and the risks they know.</summary>
public static class Bearings
{
    public static Bearing BearingOf(this Team team, MemberId id)
    {
        var person = team[id];
        var voice = TrustModel.Default.Voice(team, person);
        switch (team.UrgeOf(id))
        {
            case Urge.WantsAWord: return Bearing.HasSomethingToSay;
            case Urge.StartsAndStops: return Bearing.StartsThenStops;
            case Urge.None: break;
        }

        return person switch
        {
            { Fear: >= 65 } => Bearing.SaysVeryLittle,
            { Fear: >= 52, Trust: < 35 } => Bearing.LooksAway,
            { Fear: >= 52 } => Bearing.WeighsEveryWord,
            { Trust: < 28 } => Bearing.HasStoppedArguing,
            { Trust: < 38, Fear: >= 36 } => Bearing.OnlyAnswers,
            { Trust: < 38 } => Bearing.KeepsADistance,
            { Trust: >= 72, Fear: < 22 } => Bearing.ThinksOutLoud,
            { Trust: >= 60, Fear: < 30 } => Bearing.LeansIn,
            { Fear: >= 38 } => Bearing.LooksAtTheOthers,
            _ => voice >= .7 ? Bearing.SpeaksFreely : Bearing.ListensAndWaits,
        };
    }
}
