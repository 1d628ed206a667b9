module Main where
-- a tab moves to the next multiple of eight, counted from column 1
f :: Int -> Int
f x = y
	where
	y = z + 1
        z = x * 2

g :: Int -> String
g n = case n of
	0 -> "zero"
        1 -> "one"
  	2 -> "two"
    	_ -> "many"

main :: IO ()
main = do
	print (f 3)
	mapM_ (putStrLn . g) [0 .. 3]
	let	a = 1
		b = 2
	print	(a + b)
        print "eight spaces"
