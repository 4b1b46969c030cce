# Ruby's CSV: ruby csv.rb FILE KEYS
require "csv"
require "json"
rows = CSV.parse(File.read(ARGV[0], encoding: "utf-8"), headers: true, liberal_parsing: false).to_h do |row|
  [row["id"], row["target"].to_s]
end
print JSON.generate({ texts: rows.transform_values { |text| text.delete_prefix("'") } })
