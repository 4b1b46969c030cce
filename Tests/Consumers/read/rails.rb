# Ruby's I18n: ruby rails.rb FILE KEYS
require "i18n"
require "json"
I18n.load_path = [ARGV[0]]
I18n.locale = :da
say = ->(key, values = {}) { I18n.t(key, **values, raise: true) }
texts = JSON.parse(File.read(ARGV[1], encoding: "utf-8")).to_h do |key|
  text = say.(key)
  raise "#{key} is a #{text.class}" unless text.is_a?(String)
  [key, text]
end
said = {
  hello: say.("gruppe.hello", name: "Bo"), one: say.("gruppe.nails", count: 1, name: "Bo"),
  five: say.("gruppe.nails", count: 5, name: "Bo"),
}
print JSON.generate({ texts: texts, said: said })
