namespace TrustSim.Core.Trust;

/// <summary>A person during the computation of a week.</summary>
sealed class PersonInProgress(Person person)
{
    public MemberId Id => person.Id;

    public Disposition Nature => person.Nature;

    public double Trust { get; set; } = person.Trust;

    public double Fear { get; set; } = person.Fear;

    public double Scar { get; set; } = person.Scar;

    public List<BreachMemory> Breaches { get; } = [.. person.Breaches];

    public int[] Apologies { get; } = [.. person.Apologies];

    public Shares TrustFrom { get; } = new(person.TrustFrom);

    public Shares FearFrom { get; } = new(person.FearFrom);

    public double Ceiling => 100 - Scar;

    public Person Close() => person with
    {
        Trust = Trust,
        Fear = Fear,
        Scar = Scar,
        Breaches = [.. Breaches],
        Apologies = [.. Apologies],
        TrustFrom = TrustFrom.Close(),
        FearFrom = FearFrom.Close(),
    };
}
