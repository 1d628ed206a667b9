{-# LANGUAGE NoFieldSelectors, DuplicateRecordFields, NamedFieldPuns, RecordWildCards, OverloadedRecordDot #-}
-- GHC 9.0 has no NoFieldSelectors; the output is that of the same program with functions named otherwise.
module Main (main) where

data Server = Server { port :: Int, host :: String } deriving (Show, Eq)
data Client = Client { port :: Int, retries :: Int } deriving Show

-- Fields are no functions, so functions may have their names.
port :: Int
port = 80

host :: Server -> String
host Server { host } = host ++ "!"

defaultServer :: Server
defaultServer = Server { port, host = "localhost" }

moved :: Server -> Server
moved s = (s :: Server) { port = port + 1, host = host s }

total :: Server -> Client -> Int
total Server { .. } c = port + c.port + c.retries

retried :: Client -> Client
retried c = c { retries = c.retries + 1 }

main :: IO ()
main = do
    print defaultServer
    print (moved defaultServer)
    print (total defaultServer Client { port = 1, retries = 2 })
    print (retried (Client 5 6), host defaultServer, port)
