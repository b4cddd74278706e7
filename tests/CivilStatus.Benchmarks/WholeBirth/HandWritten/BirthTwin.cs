using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>
/// Every rule of the national catalogue that has an effect on a birth in the digitisation profile, written by hand:
/// two-valued, what is not exact is passed over. CH117, KS109 and KS115 have none there.
/// </summary>
internal sealed class BirthTwin
{
    private static readonly string[] Parentages = ["both", "noMother", "noFather", "neither", "foundling"];
    private static readonly string[] ParentKinds = ["biological", "adoptive", "intended"];

    private readonly FieldChecks fields;
    private readonly FormReader reader;
    private readonly HeadRules heads;
    private readonly CompetenceRules competence;
    private readonly PersonRules persons;
    private readonly ChildRules children;
    private readonly FamilyRules families;

    public BirthTwin(Validation.Catalogues.Catalogue catalogue)
    {
        var texts = new NationalTexts(catalogue);
        fields = new FieldChecks(texts);
        reader = new FormReader(fields);
        heads = new HeadRules(texts);
        competence = new CompetenceRules(texts);
        persons = new PersonRules(texts);
        children = new ChildRules(texts);
        families = new FamilyRules(texts);
    }

    public FoundVerdicts Check(EntryForm form, DateOnly asOf)
    {
        var found = new FoundVerdicts();
        HeadRead head = reader.Head(form.Entry, asOf, ref found);
        PersonRead child = reader.Person(form.Child, asOf, ref found), mother = reader.Person(form.Mother, asOf, ref found);
        PersonRead father = reader.Person(form.Father, asOf, ref found), declarant = reader.Person(form.Declarant, asOf, ref found);
        bool hasBirthPlace = fields.Reads(form.BirthPlace, ref found);
        fields.Reads(form.MultipleBirth, ref found);
        reader.Flag(form.NewbornDied, ref found);
        fields.ReadsCode(form.Parentage, Parentages, ref found);
        fields.ReadsCode(form.ParentsAre, ParentKinds, ref found);
        fields.Reads(form.DeclarantRelation, ref found);

        heads.Check(head, ref found);
        competence.Check(head, child.HasBorn, child.Born, ref found);
        persons.Check(child, head, ref found);
        persons.Check(mother, head, ref found);
        persons.Check(father, head, ref found);
        persons.Check(declarant, head, ref found);
        children.Check(form, head, child, hasBirthPlace, declarant.HasName, ref found);
        ParentRules.Check(form, child.Born, mother.Born, father.Born, ref found);
        families.Check(form, child, mother, father, ref found);
        return found;
    }
}
