package app.rumbo.shared;

/** Something that happened in the domain and that the trail keeps. Implemented by records named in the past tense. */
public interface DomainEvent {}
