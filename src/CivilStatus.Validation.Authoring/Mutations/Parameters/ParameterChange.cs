using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations.Parameters;

/// <summary>A parameter of the law with one thing changed.</summary>
/// <param name="Name">What follows the parameter in the mutant's id, such as <c>2015-01-01/value+1</c>.</param>
/// <param name="Path">The JSON path of what is changed.</param>
/// <param name="Change">What is changed, in words.</param>
/// <param name="Parameter">The parameter as changed.</param>
internal sealed record ParameterChange(string Name, string Path, LocalizedText Change, LegalParameter Parameter);
