using CivilStatus.Validation.Testing.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>The generators of <see cref="RegisterGen"/> with shrinkers: registers of fewer entries and deviations, labelled as rightly as the first.</summary>
public static class RegisterArb
{
    /// <inheritdoc cref="RegisterGen.Of"/>
    public static Arbitrary<Register> Of(RegisterOptions options) => Arb.From(RegisterGen.Of(options), Shrink);

    /// <summary>The smaller registers that FsCheck would try after one.</summary>
    public static IEnumerable<Register> Shrink(Register register) => register.Options.Smaller().Select(o => RegisterWriter.Write(o, register.Seed));
}
