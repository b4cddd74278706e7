using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads a ground wherever one stands.</summary>
internal static class GroundReader
{
    public static Ground Read(JsonValue? value, ObjectReader owner)
    {
        if (value is null) return new Ground(Verification.Unverified);
        var reader = new ObjectReader(value, owner.Bag);
        Verification verification = reader.Choice("verification", Words.Verifications, Verification.Unverified);
        bool law = verification != Verification.NotLaw;
        var ground = new Ground(verification)
        {
            Instrument = law ? reader.Text("instrument") : reader.OptionalText("instrument"),
            Provision = reader.OptionalLocalized("provision"),
            Period = reader.Period(),
            Source = reader.OptionalText("source"),
            Remark = law ? reader.OptionalLocalized("remark") : reader.Localized("remark"),
        };
        reader.Done();
        return ground;
    }
}
