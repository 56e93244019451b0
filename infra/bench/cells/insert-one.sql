\set n :n + 1
insert into events (stream, version, type, data) values (:run::text || '-' || :client_id || '-' || :n, 1, :type, :data);
