using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A slip that an author can make in a parameter of the law.</summary>
internal interface IParameterMutation
{
    /// <summary>The changes of this parameter, none of which gives the same values by its making.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="territories">The territories of the catalogue.</param>
    IEnumerable<ParameterChange> Of(LegalParameter parameter, ImmutableArray<string> territories);
}
