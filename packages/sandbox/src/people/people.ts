import { nextNumber, type World } from '../world/world.ts'
import type { Person } from './person.ts'

const COLOURS = ['#5b8c00', '#d46b08', '#0958d9', '#c41d7f', '#531dab', '#006d75', '#874d00']

/** Adds somebody who holds a phone. Throws when the id is taken or the name is empty. */
export function createPerson(world: World, wanted: { name: string; id?: string }): Person {
  const name = wanted.name.trim()
  if (name === '') throw new Error('a person needs a name')
  const number = nextNumber(world, 'person')
  const id = wanted.id ?? `p${number}`
  if (world.state.people.has(id)) throw new Error(`person ${id} exists already`)
  const person: Person = {
    id,
    name,
    initials: [...name].slice(-2).join(''),
    colour: COLOURS[number % COLOURS.length] ?? '#0958d9',
  }
  world.state.people.set(id, person)
  world.touch()
  return person
}

/** The person with that id; throws when there is none. */
export function personOf(world: World, id: string): Person {
  const person = world.state.people.get(id)
  if (!person) throw new Error(`no person ${id}`)
  return person
}
