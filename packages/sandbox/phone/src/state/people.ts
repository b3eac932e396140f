import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { PhonePerson } from '../../../src/contract.ts'
import { addPerson, listPeople } from './api.ts'

/** The people of the demonstration and who of them holds the phone. */
interface People {
  /** Undefined until the list has been read. */
  list: PhonePerson[] | undefined
  current: PhonePerson | undefined
  /** Why the list could not be read. */
  problem: string
  choose(id: string): void
  /** Adds a person, who then holds the phone. Gives the reason when it is refused, else ''. */
  add(name: string): Promise<string>
  readAgain(): void
}

const REMEMBERED = 'phone.person'

export const PeopleContext = createContext<People | undefined>(undefined)

/** Gives the people; for components inside the page. */
export function usePeople(): People {
  const people = useContext(PeopleContext)
  if (!people) throw new Error('usePeople needs a PeopleContext around it')
  return people
}

/** Who was named in the address (`?person=`), or held the phone the last time. */
function findPreferred(): string | null {
  const named = new URLSearchParams(location.search).get('person')
  return named ?? localStorage.getItem(REMEMBERED)
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Reads the people and keeps who holds the phone; for the root of the page. */
export function usePeopleOfSandbox(): People {
  const [list, setList] = useState<PhonePerson[]>()
  const [id, setId] = useState(findPreferred)
  const [problem, setProblem] = useState('')
  const readAgain = () => {
    setProblem('')
    listPeople().then(setList, (error) => setProblem(reasonOf(error)))
  }
  useEffect(readAgain, [])
  const choose = (chosen: string) => {
    localStorage.setItem(REMEMBERED, chosen)
    setId(chosen)
  }
  return {
    list,
    problem,
    current: list?.find((person) => person.id === id) ?? list?.[0],
    choose,
    readAgain,
    async add(name) {
      try {
        const person = await addPerson(name)
        setList(await listPeople())
        choose(person.id)
        return ''
      } catch (error) {
        return reasonOf(error)
      }
    },
  }
}
