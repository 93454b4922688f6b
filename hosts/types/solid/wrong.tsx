// Each line with a mark is refused, and no other.
import type {} from 'treg-widgets/solid';

export const wrong = [
  <treg-brakes brake="much" />, // ✗ no number
  <treg-brakes attr:mode="play" />, // ✗ no mode
  <treg-brakes prop:brakes={60} />, // ✗ no such option
  <treg-brakes on:treg-brakes-step={(event) => event.outcome} />, // ✗ of the other event
  <treg-conditions only="lupus" />, // ✗ Solid takes it for a listener
  <treg-conditions prop:items={[{ id: 'gout' }]} />, // ✗ no whole entry
];
