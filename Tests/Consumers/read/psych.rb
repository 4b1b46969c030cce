# Psych, Ruby's reader of YAML 1.1: ruby psych.rb FILE KEYS
require "yaml"
require "json"
messages = YAML.safe_load(File.read(ARGV[0], encoding: "utf-8"))
texts = JSON.parse(File.read(ARGV[1], encoding: "utf-8")).to_h do |key|
  text = messages.dig(*key.split("."))
  raise "#{key} is a #{text.class}" unless text.is_a?(String)
  [key, text]
end
print JSON.generate({ texts: texts })
