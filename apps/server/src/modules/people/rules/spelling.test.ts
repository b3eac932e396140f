import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldQuery, searchText, spell, spellPerson } from './spelling.ts'

describe('spelling', () => {
  it.each([
    ['杭州市', 'hang zhou shi', 'hzs'],
    ['重庆市', 'chong qing shi', 'cqs'],
    ['六安市', 'lu an shi', 'las'],
    ['望都县', 'wang du xian', 'wdx'],
    ['单县', 'shan xian', 'sx'],
    ['武汉市黄陂区教育局', 'wu han shi huang pi qu jiao yu ju', 'whshpqjyj'],
    ['喀什地区', 'ka shi di qu', 'ksdq'],
    ['宕昌县', 'tan chang xian', 'tcx'],
    ['绿园区', 'lv yuan qu', 'lyq'],
    ['第12中学', 'di 12 zhong xue', 'd1zx'],
    ['Open House 单县', 'open house shan xian', 'ohsx'],
  ])('spells %s as %s', (name, pinyin, initials) => {
    const spelling = spell(name)
    expect(spelling.pinyin).toBe(pinyin)
    expect(spelling.initials).toBe(initials)
    expect(spelling.joined).toBe(pinyin.replaceAll(' ', ''))
  })

  it.each([
    ['单小明', 'shan xiao ming'],
    ['曾一', 'zeng yi'],
    ['欧阳甲', 'ou yang jia'],
    ['演示·坐席甲', 'yan shi zuo xi jia'],
  ])('reads the surname of %s', (name, pinyin) => {
    expect(spellPerson(name).pinyin).toBe(pinyin)
  })

  it('never fails, and every word is found by its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const { pinyin, joined } = spell(name)
        expect(joined).toBe(pinyin.replaceAll(' ', ''))
        for (const word of searchText(joined).split(' ').slice(1))
          expect(searchText(joined)).toContain(` ${word}`)
      }),
    )
  })

  it('folds what people type', () => {
    expect(foldQuery(' Zhang  San ')).toEqual({ text: 'zhang  san', joined: 'zhangsan' })
    expect(foldQuery('ＡＢ')).toEqual({ text: 'ab', joined: 'ab' })
    expect(foldQuery("xi'an").joined).toBe('xian')
  })
})
