namespace TrustSim.Terminal.Workshops;

/// <summary>State that all views of a group share: the workshop, the time, and the choices for the next vote.</summary>
/// <param name="phones">The way to phones; null: this program has none.</param>
sealed class GroupDesk(WorkshopSession session, PacingModel pacing, PhoneAccess? phones)
{
    public WorkshopSession Record => session;

    public Workshop Workshop => session.Workshop;

    public PacingModel Pacing => pacing;

    public PhoneDesk Phones { get; } = new(session, phones);

    /// <summary>Time since the beginning of the workshop.</summary>
    public TimeSpan Now => session.Now;

    /// <summary>The way of the next vote.</summary>
    public BallotWay Way { get; private set; } = session.Workshop.Setup.Way;

    /// <summary>The plan of the group's present decision; null where no decision follows.</summary>
    public PlannedDecision? Planned => Plan.Decisions.FirstOrDefault();

    /// <summary>Whether the facilitator tells what the group has before it.</summary>
    public bool IsTold => WorkshopPlan.IsTold(pacing, Workshop);

    /// <summary>Planned time for talk about the group's present question.</summary>
    public TimeSpan Talk => Plan.NextTalk;

    WorkshopPlan Plan => WorkshopPlan.From(pacing, Workshop, Now);

    public void NextWay()
    {
        do Way = BallotWayTable.Rows.Next(Way, 1);
        while (!IsPossible(Way));
    }

    /// <summary>Another way of voting, since phones cannot come.</summary>
    public void WithoutPhones() => Way = BallotWay.Hands;

    bool IsPossible(BallotWay way) => way switch
    {
        BallotWay.Hands or BallotWay.Secret => true,
        BallotWay.Tables => Workshop.Group.Voters.AreTables,
        BallotWay.Phones => phones is not null && !Workshop.Setup.IsSplit,
    };
}
