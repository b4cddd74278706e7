namespace CivilStatus.Validation.Testing.CountrySlices.Lives;

/// <summary>A mother and a father, married or not; or a mother alone.</summary>
internal sealed class Couple(Person wife, Person? husband, DateOnly since, int mostChildren)
{
    public Person Wife { get; } = wife;

    public Person? Husband { get; } = husband;

    /// <summary>When they married, or came together.</summary>
    public DateOnly Since { get; } = since;

    public int MostChildren { get; } = mostChildren;

    public DateOnly LastBorn { get; set; } = since.AddDays(-90);

    public List<string> ChildNames { get; } = [];

    /// <summary>Whether a child of theirs may be born on a day.</summary>
    public bool MayHaveChild(DateOnly day) => day.DayNumber - LastBorn.DayNumber >= 340 && Wife.AgeOn(day) is >= 19 and <= 42 && Wife.LivedOn(day)
        && (Husband is not { } father || (father.LivedOn(day) && father.AgeOn(day) >= 19));

    /// <summary>Whether none will be born from a day on.</summary>
    public bool IsDoneBy(DateOnly day) => ChildNames.Count >= MostChildren || Wife.AgeOn(day) > 41 || !Wife.LivedOn(day) || Husband?.LivedOn(day) == false;
}
