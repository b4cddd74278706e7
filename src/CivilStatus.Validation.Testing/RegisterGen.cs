using CivilStatus.Validation.Testing.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>Generators of whole registers whose deviations are labelled. Safe to share between threads.</summary>
public static class RegisterGen
{
    /// <summary>Registers of births with a few of every deviation.</summary>
    public static Gen<Register> Any() => Of(new RegisterOptions());

    /// <summary>Registers of one office.</summary>
    /// <param name="options">What they are to hold.</param>
    /// <exception cref="ArgumentException">No register can hold so many deviations in so few entries, or a number is out of its range.</exception>
    public static Gen<Register> Of(RegisterOptions options)
    {
        if (options.Problem is { } problem) throw new ArgumentException(problem, nameof(options));
        return Gen.Choose(0, int.MaxValue - 1).Select(seed => RegisterWriter.Write(options, seed));
    }
}
