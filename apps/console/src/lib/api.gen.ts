/** Made by `npm run generate` from the server's routes; do not edit. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程是否活着
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 主要功能是否可用
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计记录
         * @description Permission: `audit.read`
         */
        get: {
            parameters: {
                query: {
                    before?: number;
                    actor?: string;
                    action?: string;
                    subject?: string;
                    from?: string;
                    until?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                seq: number;
                                at: string;
                                actorKind: string;
                                actorId: string;
                                action: string;
                                subjectKind: string;
                                subjectId: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                requestId: string;
                                hash: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验审计链
         * @description Permission: `audit.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: number;
                            hash: string;
                            fault?: {
                                seq: number;
                                kind: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务列表
         * @description Permission: `system.queue`
         */
        get: {
            parameters: {
                query: {
                    state?: "waiting" | "running" | "retrying" | "dead";
                    limit: number;
                    offset: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            jobs: {
                                id: string;
                                name: string;
                                state: "waiting" | "running" | "retrying" | "dead";
                                attempts: number;
                                maxAttempts: number;
                                runAt: string;
                                createdAt: string;
                                lastError: string | null;
                            }[];
                            total: number;
                            counts: {
                                waiting: number;
                                running: number;
                                retrying: number;
                                dead: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新执行任务
         * @description Permission: `system.queue`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 丢弃任务
         * @description Permission: `system.queue`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据密钥列表（不含密钥本身）
         * @description Permission: `system.keys`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: {
                                id: string;
                                purpose: string;
                                /** @description 主密钥的名称 */
                                master: string;
                                createdAt: string;
                                retiredAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vault/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用当前主密钥重新封装并轮换数据密钥
         * @description Permission: `system.keys`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rewrapped: number;
                            unreadable: number;
                            rotated: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某年的放假安排和单位工作时间
         * @description Permission: `signed-in`
         */
        get: {
            parameters: {
                query?: {
                    agencyId?: string;
                };
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number;
                            /** @description 该年的放假安排是否已录入 */
                            known: boolean;
                            source: string;
                            days: {
                                date: string;
                                kind: "off" | "work";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            agencyDays: {
                                date?: string;
                                kind?: "off" | "work";
                                name?: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            hours: {
                                spans: {
                                    mon?: string[][];
                                    tue?: string[][];
                                    wed?: string[][];
                                    thu?: string[][];
                                    fri?: string[][];
                                    sat?: string[][];
                                    sun?: string[][];
                                };
                                makeUp?: string[][];
                                seasons?: {
                                    from: string;
                                    to: string;
                                    spans: {
                                        mon?: string[][];
                                        tue?: string[][];
                                        wed?: string[][];
                                        thu?: string[][];
                                        fri?: string[][];
                                        sat?: string[][];
                                        sun?: string[][];
                                    };
                                    makeUp?: string[][];
                                }[];
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入一年的放假安排（CSV 或 JSON）
         * @description Permission: `calendars.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        agencyId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number;
                            source: string;
                            days: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置单位的工作时间
         * @description Permission: `calendars.manage`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyId: string;
                        hours: {
                            spans: {
                                mon?: string[][];
                                tue?: string[][];
                                wed?: string[][];
                                thu?: string[][];
                                fri?: string[][];
                                sat?: string[][];
                                sun?: string[][];
                            };
                            makeUp?: string[][];
                            seasons?: {
                                from: string;
                                to: string;
                                spans: {
                                    mon?: string[][];
                                    tue?: string[][];
                                    wed?: string[][];
                                    thu?: string[][];
                                    fri?: string[][];
                                    sat?: string[][];
                                    sun?: string[][];
                                };
                                makeUp?: string[][];
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找行政区划，或列出下级
         * @description Permission: `signed-in`
         */
        get: {
            parameters: {
                query: {
                    /** @description 名称、拼音、首字母或代码前几位 */
                    q?: string;
                    parent?: string;
                    level?: "province" | "city" | "county";
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            regions: {
                                /** @description GB/T 2260, six digits */
                                regionCode: string;
                                parentCode: string | null;
                                /** @enum {unknown} */
                                level: "province" | "city" | "county";
                                name: string;
                                /** @description No longer in the standard; kept for old records */
                                isWithdrawn: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{regionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个行政区划及其上级
         * @description Permission: `signed-in`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    regionCode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            region: {
                                /** @description GB/T 2260, six digits */
                                regionCode: string;
                                parentCode: string | null;
                                /** @enum {unknown} */
                                level: "province" | "city" | "county";
                                name: string;
                                /** @description No longer in the standard; kept for old records */
                                isWithdrawn: boolean;
                            };
                            ancestors: {
                                /** @description GB/T 2260, six digits */
                                regionCode: string;
                                parentCode: string | null;
                                /** @enum {unknown} */
                                level: "province" | "city" | "county";
                                name: string;
                                /** @description No longer in the standard; kept for old records */
                                isWithdrawn: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位树：自上而下，同级按拼音
         * @description Permission: `people.read`
         */
        get: {
            parameters: {
                query?: {
                    state?: "active" | "disabled";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                agencyId: string;
                                name: string;
                                shortName: string;
                                /** @enum {unknown} */
                                kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                                regionCode: string | null;
                                /** @enum {unknown} */
                                state: "active" | "disabled";
                                regionName: string | null;
                                parentId: string | null;
                                /** @description Depth below the tops that the reader sees; 0 for these */
                                level: number;
                            }[];
                            isCut: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建下级单位
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        parentId: string;
                        name: string;
                        shortName?: string;
                        /** @enum {unknown} */
                        kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                        regionCode?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            name: string;
                            shortName: string;
                            /** @enum {unknown} */
                            kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                            regionCode: string | null;
                            /** @enum {unknown} */
                            state: "active" | "disabled";
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按名称或拼音查找单位
         * @description Permission: `people.read`
         */
        get: {
            parameters: {
                query: {
                    q: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                agencyId: string;
                                name: string;
                                shortName: string;
                                /** @enum {unknown} */
                                kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                                regionCode: string | null;
                                /** @enum {unknown} */
                                state: "active" | "disabled";
                                regionName: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改单位名称、类别或区划
         * @description Permission: `people.manage`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agencyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        shortName?: string;
                        /** @enum {unknown} */
                        kind?: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                        regionCode?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            name: string;
                            shortName: string;
                            /** @enum {unknown} */
                            kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                            regionCode: string | null;
                            /** @enum {unknown} */
                            state: "active" | "disabled";
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/agencies/{agencyId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把单位连同下级移到另一上级之下
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agencyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        parentId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            name: string;
                            shortName: string;
                            /** @enum {unknown} */
                            kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                            regionCode: string | null;
                            /** @enum {unknown} */
                            state: "active" | "disabled";
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{agencyId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用单位
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agencyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            name: string;
                            shortName: string;
                            /** @enum {unknown} */
                            kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                            regionCode: string | null;
                            /** @enum {unknown} */
                            state: "active" | "disabled";
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{agencyId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用单位
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agencyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencyId: string;
                            name: string;
                            shortName: string;
                            /** @enum {unknown} */
                            kind: "government" | "department" | "street" | "township" | "institution" | "company" | "other";
                            regionCode: string | null;
                            /** @enum {unknown} */
                            state: "active" | "disabled";
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员名册，按姓名拼音
         * @description Permission: `people.read`
         */
        get: {
            parameters: {
                query: {
                    /** @description 姓名、拼音、首字母、登录名，或完整的电话号码 */
                    q?: string;
                    agencyId?: string;
                    /** @description 只列 agencyId 这一个单位的人员，不含下级单位 */
                    direct?: boolean;
                    state?: "active" | "disabled";
                    role?: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                    after?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                agencyId: string;
                                agencyName: string;
                                phone: string | null;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                /** @enum {unknown} */
                                state: "invited" | "active" | "disabled";
                                hasSecondFactor: boolean;
                                mustChangePassword: boolean;
                                signedInAt: string | null;
                                /** @description ISO 8601, UTC */
                                createdAt: string;
                                grants: {
                                    grantId: string;
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                    /** @description ISO 8601, UTC */
                                    grantedAt: string;
                                }[];
                            }[];
                            after: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建人员，发放初始密码或邀请
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyId: string;
                        name: string;
                        signInName: string;
                        phone?: string;
                        /** @enum {unknown} */
                        locale?: "zh" | "en";
                        /**
                         * @description password: a first password, to be changed. invitation: a link to choose one
                         * @enum {unknown}
                         */
                        start: "password" | "invitation";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                agencyId: string;
                                agencyName: string;
                                phone: string | null;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                /** @enum {unknown} */
                                state: "invited" | "active" | "disabled";
                                hasSecondFactor: boolean;
                                mustChangePassword: boolean;
                                signedInAt: string | null;
                                /** @description ISO 8601, UTC */
                                createdAt: string;
                                grants: {
                                    grantId: string;
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                    /** @description ISO 8601, UTC */
                                    grantedAt: string;
                                }[];
                            };
                            access: {
                                /** @description Shown this once */
                                firstPassword?: string;
                                /** @description Shown this once */
                                invitationToken?: string;
                                /** @description ISO 8601, UTC */
                                expiresAt: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一名人员
         * @description Permission: `people.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staffId: string;
                            name: string;
                            signInName: string;
                            agencyId: string;
                            agencyName: string;
                            phone: string | null;
                            /** @enum {unknown} */
                            locale: "zh" | "en";
                            /** @enum {unknown} */
                            state: "invited" | "active" | "disabled";
                            hasSecondFactor: boolean;
                            mustChangePassword: boolean;
                            signedInAt: string | null;
                            /** @description ISO 8601, UTC */
                            createdAt: string;
                            grants: {
                                grantId: string;
                                /** @enum {unknown} */
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                agencyId: string;
                                agencyName: string;
                                /** @description ISO 8601, UTC */
                                grantedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改姓名、电话、语言，或调到另一单位
         * @description Permission: `people.manage`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        phone?: string | null;
                        /** @enum {unknown} */
                        locale?: "zh" | "en";
                        agencyId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staffId: string;
                            name: string;
                            signInName: string;
                            agencyId: string;
                            agencyName: string;
                            phone: string | null;
                            /** @enum {unknown} */
                            locale: "zh" | "en";
                            /** @enum {unknown} */
                            state: "invited" | "active" | "disabled";
                            hasSecondFactor: boolean;
                            mustChangePassword: boolean;
                            signedInAt: string | null;
                            /** @description ISO 8601, UTC */
                            createdAt: string;
                            grants: {
                                grantId: string;
                                /** @enum {unknown} */
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                agencyId: string;
                                agencyName: string;
                                /** @description ISO 8601, UTC */
                                grantedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/staff/{staffId}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看完整电话号码（记入审计）
         * @description Permission: `people.manage`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            phone: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用人员
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staffId: string;
                            name: string;
                            signInName: string;
                            agencyId: string;
                            agencyName: string;
                            phone: string | null;
                            /** @enum {unknown} */
                            locale: "zh" | "en";
                            /** @enum {unknown} */
                            state: "invited" | "active" | "disabled";
                            hasSecondFactor: boolean;
                            mustChangePassword: boolean;
                            signedInAt: string | null;
                            /** @description ISO 8601, UTC */
                            createdAt: string;
                            grants: {
                                grantId: string;
                                /** @enum {unknown} */
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                agencyId: string;
                                agencyName: string;
                                /** @description ISO 8601, UTC */
                                grantedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用人员
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staffId: string;
                            name: string;
                            signInName: string;
                            agencyId: string;
                            agencyName: string;
                            phone: string | null;
                            /** @enum {unknown} */
                            locale: "zh" | "en";
                            /** @enum {unknown} */
                            state: "invited" | "active" | "disabled";
                            hasSecondFactor: boolean;
                            mustChangePassword: boolean;
                            signedInAt: string | null;
                            /** @description ISO 8601, UTC */
                            createdAt: string;
                            grants: {
                                grantId: string;
                                /** @enum {unknown} */
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                agencyId: string;
                                agencyName: string;
                                /** @description ISO 8601, UTC */
                                grantedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码：发放新的初始密码或邀请
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description password: a first password, to be changed. invitation: a link to choose one
                         * @enum {unknown}
                         */
                        start: "password" | "invitation";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown this once */
                            firstPassword?: string;
                            /** @description Shown this once */
                            invitationToken?: string;
                            /** @description ISO 8601, UTC */
                            expiresAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置二次验证（安全管理员）
         * @description Permission: `people.grant`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予角色
         * @description Permission: `people.grant`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                        agencyId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grantId: string;
                            /** @enum {unknown} */
                            role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                            agencyId: string;
                            agencyName: string;
                            /** @description ISO 8601, UTC */
                            grantedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 收回角色
         * @description Permission: `people.grant`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                    grantId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/appoint-security-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任命首位安全管理员（仅当系统中还没有时）
         * @description Permission: `people.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    staffId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grantId: string;
                            /** @enum {unknown} */
                            role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                            agencyId: string;
                            agencyName: string;
                            /** @description ISO 8601, UTC */
                            grantedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前登录状态
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description none: not signed in. password: a step is still owed. full: signed in
                             * @enum {unknown}
                             */
                            stage: "none" | "password" | "full";
                            step: ("second-factor" | "change-password" | "enrol") | null;
                            csrfToken: string | null;
                            expiresAt: string | null;
                            idleMinutes: number;
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                agency: {
                                    agencyId: string;
                                    name: string;
                                };
                                roles: {
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                secondFactor: {
                                    isEnrolled: boolean;
                                    isRequired: boolean;
                                    recoveryCodesLeft: number;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 用登录名和密码登录
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signInName: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description none: not signed in. password: a step is still owed. full: signed in
                             * @enum {unknown}
                             */
                            stage: "none" | "password" | "full";
                            step: ("second-factor" | "change-password" | "enrol") | null;
                            csrfToken: string | null;
                            expiresAt: string | null;
                            idleMinutes: number;
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                agency: {
                                    agencyId: string;
                                    name: string;
                                };
                                roles: {
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                secondFactor: {
                                    isEnrolled: boolean;
                                    isRequired: boolean;
                                    recoveryCodesLeft: number;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        /**
         * 退出登录
         * @description Permission: `public`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * 选择界面语言
         * @description Permission: `signed-in`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        locale: "zh" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改自己的密码
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        currentPassword?: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description none: not signed in. password: a step is still owed. full: signed in
                             * @enum {unknown}
                             */
                            stage: "none" | "password" | "full";
                            step: ("second-factor" | "change-password" | "enrol") | null;
                            csrfToken: string | null;
                            expiresAt: string | null;
                            idleMinutes: number;
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                agency: {
                                    agencyId: string;
                                    name: string;
                                };
                                roles: {
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                secondFactor: {
                                    isEnrolled: boolean;
                                    isRequired: boolean;
                                    recoveryCodesLeft: number;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 输入验证码，完成登录
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description none: not signed in. password: a step is still owed. full: signed in
                             * @enum {unknown}
                             */
                            stage: "none" | "password" | "full";
                            step: ("second-factor" | "change-password" | "enrol") | null;
                            csrfToken: string | null;
                            expiresAt: string | null;
                            idleMinutes: number;
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                agency: {
                                    agencyId: string;
                                    name: string;
                                };
                                roles: {
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                secondFactor: {
                                    isEnrolled: boolean;
                                    isRequired: boolean;
                                    recoveryCodesLeft: number;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用恢复码完成登录
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description none: not signed in. password: a step is still owed. full: signed in
                             * @enum {unknown}
                             */
                            stage: "none" | "password" | "full";
                            step: ("second-factor" | "change-password" | "enrol") | null;
                            csrfToken: string | null;
                            expiresAt: string | null;
                            idleMinutes: number;
                            staff: {
                                staffId: string;
                                name: string;
                                signInName: string;
                                /** @enum {unknown} */
                                locale: "zh" | "en";
                                agency: {
                                    agencyId: string;
                                    name: string;
                                };
                                roles: {
                                    /** @enum {unknown} */
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                secondFactor: {
                                    isEnrolled: boolean;
                                    isRequired: boolean;
                                    recoveryCodesLeft: number;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始绑定二次验证
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            uri: string;
                            qrSvg: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/enrolment/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认绑定，取得恢复码
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            session: {
                                /**
                                 * @description none: not signed in. password: a step is still owed. full: signed in
                                 * @enum {unknown}
                                 */
                                stage: "none" | "password" | "full";
                                step: ("second-factor" | "change-password" | "enrol") | null;
                                csrfToken: string | null;
                                expiresAt: string | null;
                                idleMinutes: number;
                                staff: {
                                    staffId: string;
                                    name: string;
                                    signInName: string;
                                    /** @enum {unknown} */
                                    locale: "zh" | "en";
                                    agency: {
                                        agencyId: string;
                                        name: string;
                                    };
                                    roles: {
                                        /** @enum {unknown} */
                                        role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                        agencyId: string;
                                        agencyName: string;
                                    }[];
                                    permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
                                    secondFactor: {
                                        isEnrolled: boolean;
                                        isRequired: boolean;
                                        recoveryCodesLeft: number;
                                    };
                                } | null;
                            };
                            /** @description Shown this once */
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新生成恢复码
         * @description Permission: `signed-in`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown this once */
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 自己的全部登录
         * @description Permission: `signed-in`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                sessionId: string;
                                address: string;
                                browser: string;
                                system: string;
                                /** @description ISO 8601, UTC */
                                since: string;
                                /** @description ISO 8601, UTC */
                                seenAt: string;
                                isCurrent: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束自己的一个登录
         * @description Permission: `signed-in`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束自己的其他所有登录
         * @description Permission: `signed-in`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/invitation/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看邀请
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            signInName: string;
                            agencyName: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接受邀请并设置密码
         * @description Permission: `public`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号列表
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query: {
                    limit: number;
                    after?: string;
                    search?: string;
                    state?: "active" | "paused" | "closed";
                    under?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                accountId: string;
                                agencyId: string;
                                agencyName: string;
                                name: string;
                                alias: string;
                                appId: string;
                                kind: "subscription" | "service";
                                verified: boolean;
                                mode: "plain" | "compatible" | "safe";
                                state: "active" | "paused" | "closed";
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 登记账号
         * @description Permission: `accounts.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyId: string;
                        name: string;
                        alias?: string;
                        originalId: string;
                        appId: string;
                        kind: "subscription" | "service";
                        verified: boolean;
                        mode: "plain" | "compatible" | "safe";
                        secret?: string;
                        token?: string;
                        encodingAesKey?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                accountId: string;
                                agencyId: string;
                                agencyName: string;
                                name: string;
                                alias: string;
                                appId: string;
                                kind: "subscription" | "service";
                                verified: boolean;
                                mode: "plain" | "compatible" | "safe";
                                state: "active" | "paused" | "closed";
                                /** Format: date-time */
                                createdAt: string;
                                originalId: string;
                                stateReason: string;
                                /** Format: date-time */
                                stateSince: string;
                                callbackPath: string;
                                callbackUrl: string;
                                credentials: {
                                    secretSetAt: string | null;
                                    /** @description AppSecret 的 SHA-256 末四位 */
                                    secretPrint: string;
                                    tokenSetAt: string | null;
                                    encodingAesKeySetAt: string | null;
                                };
                                /** @description 被平台白名单拒绝的本机出口地址（40164） */
                                refusedIp: string;
                                /** Format: date-time */
                                changedAt: string;
                            };
                            issued: {
                                token?: string;
                                encodingAesKey?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号详情
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            agencyId: string;
                            agencyName: string;
                            name: string;
                            alias: string;
                            appId: string;
                            kind: "subscription" | "service";
                            verified: boolean;
                            mode: "plain" | "compatible" | "safe";
                            state: "active" | "paused" | "closed";
                            /** Format: date-time */
                            createdAt: string;
                            originalId: string;
                            stateReason: string;
                            /** Format: date-time */
                            stateSince: string;
                            callbackPath: string;
                            callbackUrl: string;
                            credentials: {
                                secretSetAt: string | null;
                                /** @description AppSecret 的 SHA-256 末四位 */
                                secretPrint: string;
                                tokenSetAt: string | null;
                                encodingAesKeySetAt: string | null;
                            };
                            /** @description 被平台白名单拒绝的本机出口地址（40164） */
                            refusedIp: string;
                            /** Format: date-time */
                            changedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改账号
         * @description Permission: `accounts.manage`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agencyId?: string;
                        name?: string;
                        alias?: string;
                        originalId?: string;
                        kind?: "subscription" | "service";
                        verified?: boolean;
                        mode?: "plain" | "compatible" | "safe";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            agencyId: string;
                            agencyName: string;
                            name: string;
                            alias: string;
                            appId: string;
                            kind: "subscription" | "service";
                            verified: boolean;
                            mode: "plain" | "compatible" | "safe";
                            state: "active" | "paused" | "closed";
                            /** Format: date-time */
                            createdAt: string;
                            originalId: string;
                            stateReason: string;
                            /** Format: date-time */
                            stateSince: string;
                            callbackPath: string;
                            callbackUrl: string;
                            credentials: {
                                secretSetAt: string | null;
                                /** @description AppSecret 的 SHA-256 末四位 */
                                secretPrint: string;
                                tokenSetAt: string | null;
                                encodingAesKeySetAt: string | null;
                            };
                            /** @description 被平台白名单拒绝的本机出口地址（40164） */
                            refusedIp: string;
                            /** Format: date-time */
                            changedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/accounts/{accountId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更换凭证
         * @description Permission: `accounts.manage`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        secret?: string;
                        token?: string;
                        encodingAesKey?: string;
                        draw?: ("token" | "encodingAesKey")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                accountId: string;
                                agencyId: string;
                                agencyName: string;
                                name: string;
                                alias: string;
                                appId: string;
                                kind: "subscription" | "service";
                                verified: boolean;
                                mode: "plain" | "compatible" | "safe";
                                state: "active" | "paused" | "closed";
                                /** Format: date-time */
                                createdAt: string;
                                originalId: string;
                                stateReason: string;
                                /** Format: date-time */
                                stateSince: string;
                                callbackPath: string;
                                callbackUrl: string;
                                credentials: {
                                    secretSetAt: string | null;
                                    /** @description AppSecret 的 SHA-256 末四位 */
                                    secretPrint: string;
                                    tokenSetAt: string | null;
                                    encodingAesKeySetAt: string | null;
                                };
                                /** @description 被平台白名单拒绝的本机出口地址（40164） */
                                refusedIp: string;
                                /** Format: date-time */
                                changedAt: string;
                            };
                            issued: {
                                token?: string;
                                encodingAesKey?: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/callback-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换回调地址
         * @description Permission: `accounts.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            agencyId: string;
                            agencyName: string;
                            name: string;
                            alias: string;
                            appId: string;
                            kind: "subscription" | "service";
                            verified: boolean;
                            mode: "plain" | "compatible" | "safe";
                            state: "active" | "paused" | "closed";
                            /** Format: date-time */
                            createdAt: string;
                            originalId: string;
                            stateReason: string;
                            /** Format: date-time */
                            stateSince: string;
                            callbackPath: string;
                            callbackUrl: string;
                            credentials: {
                                secretSetAt: string | null;
                                /** @description AppSecret 的 SHA-256 末四位 */
                                secretPrint: string;
                                tokenSetAt: string | null;
                                encodingAesKeySetAt: string | null;
                            };
                            /** @description 被平台白名单拒绝的本机出口地址（40164） */
                            refusedIp: string;
                            /** Format: date-time */
                            changedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 暂停、恢复或关闭账号
         * @description Permission: `accounts.manage`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        state: "active" | "paused" | "closed";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            agencyId: string;
                            agencyName: string;
                            name: string;
                            alias: string;
                            appId: string;
                            kind: "subscription" | "service";
                            verified: boolean;
                            mode: "plain" | "compatible" | "safe";
                            state: "active" | "paused" | "closed";
                            /** Format: date-time */
                            createdAt: string;
                            originalId: string;
                            stateReason: string;
                            /** Format: date-time */
                            stateSince: string;
                            callbackPath: string;
                            callbackUrl: string;
                            credentials: {
                                secretSetAt: string | null;
                                /** @description AppSecret 的 SHA-256 末四位 */
                                secretPrint: string;
                                tokenSetAt: string | null;
                                encodingAesKeySetAt: string | null;
                            };
                            /** @description 被平台白名单拒绝的本机出口地址（40164） */
                            refusedIp: string;
                            /** Format: date-time */
                            changedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测试与微信平台的连接
         * @description Permission: `accounts.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            passed: boolean;
                            steps: {
                                /** @enum {string} */
                                step: "token" | "addresses" | "quota";
                                /** @enum {string} */
                                state: "passed" | "failed" | "skipped";
                                tookMs: number;
                                words?: {
                                    zh: string;
                                    en: string;
                                };
                                hint?: {
                                    zh: string;
                                    en: string;
                                };
                                errcode?: number;
                                egressIp?: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号健康状况
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: {
                                state: "none" | "refreshing" | "valid" | "expired" | "failing";
                                obtainedAt: string | null;
                                expiresAt: string | null;
                                refreshes: number;
                                failures: number;
                                lastErrorAt: string | null;
                                said: {
                                    errcode: number;
                                    meaning: {
                                        zh: string;
                                        en: string;
                                    };
                                    hint: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                            };
                            refusedIp: string;
                            capabilities: {
                                name: string;
                                state: "granted" | "not-granted" | "off";
                                since: string | null;
                                said: {
                                    errcode: number;
                                    meaning: {
                                        zh: string;
                                        en: string;
                                    };
                                    hint: {
                                        zh: string;
                                        en: string;
                                    };
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 接口调用次数与余量
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            day: string;
                            quotas: {
                                api: string;
                                words: {
                                    zh: string;
                                    en: string;
                                } | null;
                                used: number;
                                errors: number;
                                limit: number | null;
                                left: number | null;
                                lastAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/quotas/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 向平台查询一个接口的余量
         * @description Permission: `accounts.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        api: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            limit: number;
                            used: number;
                            left: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 平台最近的答复
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            replies: {
                                id: string;
                                api: string;
                                errcode: number;
                                class: string;
                                meaning: {
                                    zh: string;
                                    en: string;
                                };
                                hint: {
                                    zh: string;
                                    en: string;
                                } | null;
                                tookMs: number;
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 菜单草稿
         * @description Permission: `accounts.menu`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                            buttons: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                    }[];
                                }[];
                            }[];
                            restores: number | null;
                            changedBy: string;
                            changedByName: string;
                            changedAt: string | null;
                            faults: {
                                at: number[];
                                field: string;
                                severity: "error" | "warning";
                                zh: string;
                                en: string;
                            }[];
                            /** @description 手机上显示的名称 */
                            preview: {
                                name: string;
                                below: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        /**
         * 保存菜单草稿
         * @description Permission: `accounts.menu`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        buttons: {
                            name: string;
                            /** @enum {string} */
                            type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                            key?: string;
                            url?: string;
                            appId?: string;
                            pagePath?: string;
                            mediaId?: string;
                            articleId?: string;
                            subButtons?: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                }[];
                            }[];
                        }[];
                        /** @description 所见草稿的修订号 */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                            buttons: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                    }[];
                                }[];
                            }[];
                            restores: number | null;
                            changedBy: string;
                            changedByName: string;
                            changedAt: string | null;
                            faults: {
                                at: number[];
                                field: string;
                                severity: "error" | "warning";
                                zh: string;
                                en: string;
                            }[];
                            /** @description 手机上显示的名称 */
                            preview: {
                                name: string;
                                below: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查菜单
         * @description Permission: `accounts.menu`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        buttons: {
                            name: string;
                            /** @enum {string} */
                            type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                            key?: string;
                            url?: string;
                            appId?: string;
                            pagePath?: string;
                            mediaId?: string;
                            articleId?: string;
                            subButtons?: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            faults: {
                                at: number[];
                                field: string;
                                severity: "error" | "warning";
                                zh: string;
                                en: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布菜单
         * @description Permission: `accounts.menu`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 所见草稿的修订号 */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            /** @enum {string} */
                            state: "pushing" | "live" | "replaced" | "failed" | "unknown";
                            restores: number | null;
                            errcode: number | null;
                            pushedBy: string;
                            pushedByName: string;
                            pushedAt: string;
                            buttons: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读取平台上的菜单
         * @description Permission: `accounts.menu`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            buttons: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                    }[];
                                }[];
                            }[];
                            conditional: number;
                            version: number | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 菜单的历史版本
         * @description Permission: `accounts.menu`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                version: number;
                                /** @enum {string} */
                                state: "pushing" | "live" | "replaced" | "failed" | "unknown";
                                restores: number | null;
                                errcode: number | null;
                                pushedBy: string;
                                pushedByName: string;
                                pushedAt: string;
                                buttons: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                        subButtons?: {
                                            name: string;
                                            /** @enum {string} */
                                            type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                            key?: string;
                                            url?: string;
                                            appId?: string;
                                            pagePath?: string;
                                            mediaId?: string;
                                            articleId?: string;
                                        }[];
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/menu/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把历史版本放回草稿
         * @description Permission: `accounts.menu`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 所见草稿的修订号 */
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            revision: number;
                            buttons: {
                                name: string;
                                /** @enum {string} */
                                type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                key?: string;
                                url?: string;
                                appId?: string;
                                pagePath?: string;
                                mediaId?: string;
                                articleId?: string;
                                subButtons?: {
                                    name: string;
                                    /** @enum {string} */
                                    type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                    key?: string;
                                    url?: string;
                                    appId?: string;
                                    pagePath?: string;
                                    mediaId?: string;
                                    articleId?: string;
                                    subButtons?: {
                                        name: string;
                                        /** @enum {string} */
                                        type?: "click" | "scancode_push" | "scancode_waitmsg" | "pic_sysphoto" | "pic_photo_or_album" | "pic_weixin" | "location_select" | "view" | "miniprogram" | "media_id" | "article_id" | "article_view_limited";
                                        key?: string;
                                        url?: string;
                                        appId?: string;
                                        pagePath?: string;
                                        mediaId?: string;
                                        articleId?: string;
                                    }[];
                                }[];
                            }[];
                            restores: number | null;
                            changedBy: string;
                            changedByName: string;
                            changedAt: string | null;
                            faults: {
                                at: number[];
                                field: string;
                                severity: "error" | "warning";
                                zh: string;
                                en: string;
                            }[];
                            /** @description 手机上显示的名称 */
                            preview: {
                                name: string;
                                below: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/qr-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 二维码列表
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query: {
                    limit: number;
                    after?: string;
                    archived: boolean;
                };
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qrCodes: {
                                qrId: string;
                                kind: "permanent" | "temporary";
                                scene: string;
                                place: string;
                                /** @enum {string} */
                                state: "creating" | "ready" | "expired" | "failed" | "archived";
                                errcode: number | null;
                                expiresAt: string | null;
                                createdBy: string;
                                createdByName: string;
                                createdAt: string;
                                scans: number;
                                follows: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建带来源的二维码
         * @description Permission: `accounts.qr`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: "permanent" | "temporary";
                        scene: string;
                        place: string;
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qrId: string;
                            kind: "permanent" | "temporary";
                            scene: string;
                            place: string;
                            /** @enum {string} */
                            state: "creating" | "ready" | "expired" | "failed" | "archived";
                            errcode: number | null;
                            expiresAt: string | null;
                            createdBy: string;
                            createdByName: string;
                            createdAt: string;
                            scans: number;
                            follows: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/qr-codes/{qrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改或归档二维码
         * @description Permission: `accounts.qr`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    qrId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        place?: string;
                        archived?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qrId: string;
                            kind: "permanent" | "temporary";
                            scene: string;
                            place: string;
                            /** @enum {string} */
                            state: "creating" | "ready" | "expired" | "failed" | "archived";
                            errcode: number | null;
                            expiresAt: string | null;
                            createdBy: string;
                            createdByName: string;
                            createdAt: string;
                            scans: number;
                            follows: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/accounts/{accountId}/qr-codes/{qrId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新生成二维码
         * @description Permission: `accounts.qr`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    qrId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            qrId: string;
                            kind: "permanent" | "temporary";
                            scene: string;
                            place: string;
                            /** @enum {string} */
                            state: "creating" | "ready" | "expired" | "failed" | "archived";
                            errcode: number | null;
                            expiresAt: string | null;
                            createdBy: string;
                            createdByName: string;
                            createdAt: string;
                            scans: number;
                            follows: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/qr-codes/{qrId}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 二维码每日扫码和关注人数
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query: {
                    days: number;
                };
                header?: never;
                path: {
                    accountId: string;
                    qrId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: {
                                day: string;
                                scans: number;
                                follows: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/qr-codes/{qrId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 二维码图片
         * @description Permission: `accounts.read`
         */
        get: {
            parameters: {
                query: {
                    format: "svg" | "png";
                    width: number;
                };
                header?: never;
                path: {
                    accountId: string;
                    qrId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝列表
         * @description Permission: `citizens.read`
         */
        get: {
            parameters: {
                query: {
                    limit: number;
                    after?: string;
                    accountId?: string;
                    state?: "following" | "left";
                    tagId?: string;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            followers: {
                                accountId: string;
                                accountName: string;
                                followerId: string;
                                name: string;
                                maskedOpenId: string;
                                state: "following" | "left";
                                remark: string;
                                /** @description 关注来源二维码的场景值 */
                                source: string;
                                language: string;
                                tags: {
                                    tagId: string;
                                    name: string;
                                    /** @enum {string} */
                                    state: "adding" | "on" | "removing" | "failed";
                                    errcode: number | null;
                                }[];
                                citizenId: string | null;
                                subscribedAt: string | null;
                                unsubscribedAt: string | null;
                                firstSeenAt: string;
                                lastSeenAt: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers/{accountId}/{followerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝详情
         * @description Permission: `citizens.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    followerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            follower: {
                                accountId: string;
                                accountName: string;
                                followerId: string;
                                name: string;
                                maskedOpenId: string;
                                state: "following" | "left";
                                remark: string;
                                /** @description 关注来源二维码的场景值 */
                                source: string;
                                language: string;
                                tags: {
                                    tagId: string;
                                    name: string;
                                    /** @enum {string} */
                                    state: "adding" | "on" | "removing" | "failed";
                                    errcode: number | null;
                                }[];
                                citizenId: string | null;
                                subscribedAt: string | null;
                                unsubscribedAt: string | null;
                                firstSeenAt: string;
                                lastSeenAt: string;
                            };
                            changes: {
                                at: string;
                                kind: "subscribe" | "unsubscribe";
                                scene: string;
                            }[];
                            /** @description 同一位市民在其他账号下的身份 */
                            sameCitizen: {
                                accountId: string;
                                accountName: string;
                                followerId: string;
                                name: string;
                                maskedOpenId: string;
                                state: "following" | "left";
                                remark: string;
                                /** @description 关注来源二维码的场景值 */
                                source: string;
                                language: string;
                                tags: {
                                    tagId: string;
                                    name: string;
                                    /** @enum {string} */
                                    state: "adding" | "on" | "removing" | "failed";
                                    errcode: number | null;
                                }[];
                                citizenId: string | null;
                                subscribedAt: string | null;
                                unsubscribedAt: string | null;
                                firstSeenAt: string;
                                lastSeenAt: string;
                            }[];
                            joins: {
                                joinId: string;
                                reason: string;
                                joinedBy: string;
                                joinedByName: string;
                                joinedAt: string;
                                undoneAt: string | null;
                            }[];
                            erasure: {
                                erasureId: string;
                                state: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers/{accountId}/{followerId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看未脱敏的标识
         * @description Permission: `citizens.reveal`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    followerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            openId: string;
                            unionId: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers/{accountId}/{followerId}/remark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置备注名
         * @description Permission: `citizens.manage`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    followerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        remark: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            remark: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/followers/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 每日关注与取消关注人数
         * @description Permission: `citizens.read`
         */
        get: {
            parameters: {
                query: {
                    days: number;
                };
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            following: number;
                            left: number;
                            days: {
                                day: string;
                                followed: number;
                                unfollowed: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 标签列表
         * @description Permission: `citizens.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tags: {
                                tagId: string;
                                platformId: number | null;
                                name: string;
                                state: "creating" | "ready";
                                followers: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建标签
         * @description Permission: `citizens.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tagId: string;
                            platformId: number | null;
                            name: string;
                            state: "creating" | "ready";
                            followers: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除标签
         * @description Permission: `citizens.manage`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    tagId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tagId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * 修改标签名称
         * @description Permission: `citizens.manage`
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    tagId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tagId: string;
                            platformId: number | null;
                            name: string;
                            state: "creating" | "ready";
                            followers: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/accounts/{accountId}/followers/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给粉丝打标签、取消标签
         * @description Permission: `citizens.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        followerIds: string[];
                        /** @default [] */
                        add: string[];
                        /** @default [] */
                        remove: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            followers: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/followers/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝同步进度
         * @description Permission: `citizens.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sync: {
                                syncId: string;
                                /** @enum {string} */
                                state: "running" | "done" | "failed";
                                /** @enum {string} */
                                phase: "tags" | "list" | "details" | "end";
                                total: number;
                                listed: number;
                                detailed: number;
                                errcode: number | null;
                                startedBy: string;
                                startedByName: string;
                                startedAt: string;
                                changedAt: string;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 开始同步粉丝
         * @description Permission: `citizens.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            syncId: string;
                            /** @enum {string} */
                            state: "running" | "done" | "failed";
                            /** @enum {string} */
                            phase: "tags" | "list" | "details" | "end";
                            total: number;
                            listed: number;
                            detailed: number;
                            errcode: number | null;
                            startedBy: string;
                            startedByName: string;
                            startedAt: string;
                            changedAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并为同一位市民
         * @description Permission: `citizens.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        first: {
                            accountId: string;
                            followerId: string;
                        };
                        second: {
                            accountId: string;
                            followerId: string;
                        };
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            joinId: string;
                            citizenId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/joins/{joinId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销合并
         * @description Permission: `citizens.manage`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    joinId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            joinId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers/{accountId}/{followerId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导出个人信息副本
         * @description Permission: `citizens.export`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    followerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** @default json */
                        format: "json" | "html";
                    };
                };
            };
            responses: {
                /** @description JSON，或可阅读、打印的网页 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/followers/{accountId}/{followerId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请删除个人信息
         * @description Permission: `citizens.erase`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    followerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            erasureId: string;
                            followerId: string;
                            /** @enum {string} */
                            state: "requested" | "refused" | "approved" | "done";
                            reason: string;
                            requestedBy: string;
                            requestedByName: string;
                            requestedAt: string;
                            decidedBy: string | null;
                            decidedByName: string;
                            decidedAt: string | null;
                            decisionReason: string | null;
                            doneAt: string | null;
                            parts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 删除申请列表
         * @description Permission: `citizens.erase`
         */
        get: {
            parameters: {
                query: {
                    limit: number;
                    after?: string;
                    state?: "requested" | "refused" | "approved" | "done";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            erasures: {
                                accountId: string;
                                erasureId: string;
                                followerId: string;
                                /** @enum {string} */
                                state: "requested" | "refused" | "approved" | "done";
                                reason: string;
                                requestedBy: string;
                                requestedByName: string;
                                requestedAt: string;
                                decidedBy: string | null;
                                decidedByName: string;
                                decidedAt: string | null;
                                decisionReason: string | null;
                                doneAt: string | null;
                                parts: {
                                    [key: string]: number;
                                };
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures/{accountId}/{erasureId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核删除申请
         * @description Permission: `citizens.erase`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    erasureId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        approve: boolean;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            erasureId: string;
                            followerId: string;
                            /** @enum {string} */
                            state: "requested" | "refused" | "approved" | "done";
                            reason: string;
                            requestedBy: string;
                            requestedByName: string;
                            requestedAt: string;
                            decidedBy: string | null;
                            decidedByName: string;
                            decidedAt: string | null;
                            decisionReason: string | null;
                            doneAt: string | null;
                            parts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公众号名录（公开）
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query: {
                    account?: string;
                    search?: string;
                    after?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                accountId: string;
                                name: string;
                                /** @description 微信号；没有时为空 */
                                alias: string;
                                agency: string;
                                /** @description 是否有可以扫的二维码 */
                                hasCode: boolean;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/accounts/{accountId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公众号的二维码（公开）
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description SVG */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 市民页：由微信识别身份
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                    /** @description /m/ 之下的页面 */
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 跳转到 Location */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 市民页：微信识别身份后返回
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    state?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 跳转到 Location */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的信息
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                accountId: string;
                                name: string;
                                agency: string;
                            };
                            /** @description 工作人员看到的编号，不是姓名 */
                            number: string;
                            follows: boolean;
                            followedAt: string | null;
                            firstSeenAt: string;
                            lastSeenAt: string;
                            /** @description 工作人员写的备注名 */
                            remark: string;
                            tags: string[];
                            /** @description 保存的信息，按种类 */
                            kept: {
                                name: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                count: number;
                            }[];
                            erasure: {
                                /** @enum {string} */
                                state: "requested" | "refused" | "withdrawn" | "approved" | "done";
                                requestedAt: string;
                                decidedAt: string | null;
                                decisionReason: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/me/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的信息副本
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            madeAt: string;
                            sections: {
                                name: string;
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                fields: {
                                    key: string;
                                    title: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                rows: {
                                    [key: string]: string | number | boolean | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/me/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载我的信息副本
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                    format: "json" | "html";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 文件 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请删除我的信息
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "requested" | "refused" | "withdrawn" | "approved" | "done";
                            requestedAt: string;
                            decidedAt: string | null;
                            decisionReason: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/me/erasure/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回删除申请
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "requested" | "refused" | "withdrawn" | "approved" | "done";
                            requestedAt: string;
                            decidedAt: string | null;
                            decisionReason: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会话列表
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query: {
                    filter: "waiting" | "mine" | "unassigned" | "all" | "done";
                    accountId?: string;
                    after?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conversations: {
                                accountId: string;
                                accountName: string;
                                conversationId: string;
                                name: string;
                                state: string;
                                subscribed: boolean;
                                assignedStaffId: string | null;
                                assignedName: string | null;
                                unread: number;
                                waitingSince: string | null;
                                lastAt: string;
                                lastDirection: string;
                                lastKind: string;
                                lastPreview: string;
                                messageCount: number;
                                window: {
                                    open: boolean;
                                    by: string | null;
                                    left: number;
                                    closesAt: string | null;
                                    closed: string | null;
                                };
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按编号取会话（刷新屏幕上的）
         * @description Permission: `inbox.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conversations: {
                                accountId: string;
                                accountName: string;
                                conversationId: string;
                                name: string;
                                state: string;
                                subscribed: boolean;
                                assignedStaffId: string | null;
                                assignedName: string | null;
                                unread: number;
                                waitingSince: string | null;
                                lastAt: string;
                                lastDirection: string;
                                lastKind: string;
                                lastPreview: string;
                                messageCount: number;
                                window: {
                                    open: boolean;
                                    by: string | null;
                                    left: number;
                                    closesAt: string | null;
                                    closed: string | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会话
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            accountName: string;
                            conversationId: string;
                            name: string;
                            state: string;
                            subscribed: boolean;
                            assignedStaffId: string | null;
                            assignedName: string | null;
                            unread: number;
                            waitingSince: string | null;
                            lastAt: string;
                            lastDirection: string;
                            lastKind: string;
                            lastPreview: string;
                            messageCount: number;
                            window: {
                                open: boolean;
                                by: string | null;
                                left: number;
                                closesAt: string | null;
                                closed: string | null;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各视图的数量
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            waiting: number;
                            mine: number;
                            mineUnread: number;
                            unassignedWaiting: number;
                            waitingSince: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搜索消息
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query: {
                    words: string;
                    accountId?: string;
                    before?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hits: {
                                accountId: string;
                                conversationId: string;
                                messageId: string;
                                direction: string;
                                text: string;
                                at: string;
                            }[];
                            conversations: {
                                accountId: string;
                                accountName: string;
                                conversationId: string;
                                name: string;
                                state: string;
                                subscribed: boolean;
                                assignedStaffId: string | null;
                                assignedName: string | null;
                                unread: number;
                                waitingSince: string | null;
                                lastAt: string;
                                lastDirection: string;
                                lastKind: string;
                                lastPreview: string;
                                messageCount: number;
                                window: {
                                    open: boolean;
                                    by: string | null;
                                    left: number;
                                    closesAt: string | null;
                                    closed: string | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会话中的消息
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query: {
                    before?: string;
                    after?: string;
                    limit: number;
                };
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messages: {
                                messageId: string;
                                direction: string;
                                kind: string;
                                text: string;
                                at: string;
                                staffId: string | null;
                                staffName: string | null;
                                state: string | null;
                                via: string | null;
                                mediaState: string | null;
                                body: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 答复
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @description 同一键再次提交只发送一次 */
                        sendKey?: string;
                        /** @description 屏幕上最新一条的编号：其后到达的仍在等待答复 */
                        seenId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messageId: string;
                            direction: string;
                            kind: string;
                            text: string;
                            at: string;
                            staffId: string | null;
                            staffName: string | null;
                            state: string | null;
                            via: string | null;
                            mediaState: string | null;
                            body: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发送图片
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: {
                    /** @description 同一键再次提交只发送一次 */
                    sendKey?: string;
                    /** @description 屏幕上最新一条的编号：其后到达的仍在等待答复 */
                    seenId?: string;
                };
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messageId: string;
                            direction: string;
                            kind: string;
                            text: string;
                            at: string;
                            staffId: string | null;
                            staffName: string | null;
                            state: string | null;
                            via: string | null;
                            mediaState: string | null;
                            body: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/messages/{messageId}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新发送未送达的消息
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messageId: string;
                            direction: string;
                            kind: string;
                            text: string;
                            at: string;
                            staffId: string | null;
                            staffName: string | null;
                            state: string | null;
                            via: string | null;
                            mediaState: string | null;
                            body: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加内部备注
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messageId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/messages/{messageId}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消息中的图片、语音或视频
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query: {
                    part: "whole" | "thumb";
                };
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读
         * @description Permission: `inbox.read`
         */
        post: {
            parameters: {
                query?: {
                    /** @description 屏幕上最新一条的编号：其后到达的还没有看过 */
                    seenId?: string;
                };
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分派或认领
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办完或重新打开
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        done: boolean;
                        /** @description 屏幕上最新一条的编号：其后到达的还没有看过 */
                        seenId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/conversations/{accountId}/{conversationId}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以分派给谁
         * @description Permission: `inbox.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            staff: {
                                staffId: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 常用语
         * @description Permission: `inbox.answer`
         */
        get: {
            parameters: {
                query?: {
                    accountId?: string;
                    conversationId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templates: {
                                templateId: string;
                                title: string;
                                shortcut: string;
                                text: string;
                                /** @description 占位符已按会话填好；未给出会话时与 text 相同 */
                                filled: string;
                                used: number;
                                editable: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建常用语
         * @description Permission: `inbox.templates`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        shortcut: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templateId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改常用语
         * @description Permission: `inbox.templates`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    templateId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        shortcut: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templateId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        /**
         * 删除常用语
         * @description Permission: `inbox.templates`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    templateId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templateId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/templates/{templateId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录使用了常用语
         * @description Permission: `inbox.answer`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    templateId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            templateId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/accounts/{accountId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 自动答复
         * @description Permission: `inbox.automatic`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answers: {
                                trigger: "welcome" | "keyword" | "menu" | "otherwise";
                                words: string[];
                                matching: "exact" | "contains";
                                reply: {
                                    /** @enum {string} */
                                    kind: "text";
                                    text: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "news";
                                    articles: {
                                        title: string;
                                        description: string;
                                        picUrl: string;
                                        url: string;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    kind: "image";
                                    mediaId: string;
                                };
                                keepsWaiting: boolean;
                                position: number;
                                enabled: boolean;
                                answerId: string;
                                changedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        /**
         * 新建自动答复
         * @description Permission: `inbox.automatic`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        trigger: "welcome" | "keyword" | "menu" | "otherwise";
                        words: string[];
                        matching: "exact" | "contains";
                        reply: {
                            /** @enum {string} */
                            kind: "text";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "news";
                            articles: {
                                title: string;
                                description: string;
                                picUrl: string;
                                url: string;
                            }[];
                        } | {
                            /** @enum {string} */
                            kind: "image";
                            mediaId: string;
                        };
                        keepsWaiting: boolean;
                        position: number;
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answerId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/accounts/{accountId}/answers/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试一试：这句话会得到哪条自动答复
         * @description Permission: `inbox.automatic`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answerId: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/accounts/{accountId}/answers/{answerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改自动答复
         * @description Permission: `inbox.automatic`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    answerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        trigger: "welcome" | "keyword" | "menu" | "otherwise";
                        words: string[];
                        matching: "exact" | "contains";
                        reply: {
                            /** @enum {string} */
                            kind: "text";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "news";
                            articles: {
                                title: string;
                                description: string;
                                picUrl: string;
                                url: string;
                            }[];
                        } | {
                            /** @enum {string} */
                            kind: "image";
                            mediaId: string;
                        };
                        keepsWaiting: boolean;
                        position: number;
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answerId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        /**
         * 删除自动答复
         * @description Permission: `inbox.automatic`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    answerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answerId: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的留言
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                    before?: string;
                    known?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description 这是谁的；页面借此发现已换人 */
                            number: string;
                            account: {
                                accountId: string;
                                name: string;
                                agency: string;
                            };
                            now: string;
                            /** @description 内容的指纹；原样传回，没有变化时 messages 为空 */
                            mark: string;
                            waitingSince: string | null;
                            answeredAt: string | null;
                            /** @description 微信此刻是否还允许公众号回复 */
                            canAnswer: boolean;
                            messages: {
                                messageId: string;
                                from: "me" | "office";
                                /** @description 自动答复 */
                                automatic: boolean;
                                kind: string;
                                text: string;
                                at: string;
                                /** @description 是否有可以打开的图片 */
                                picture: boolean;
                                /** @description 图文的标题 */
                                titles: string[];
                            }[] | null;
                            /** @description 是否还有更早的留言 */
                            earlier: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/conversation/pictures/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的留言中的图片
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description 图片 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                /** @enum {string} */
                code: "UNEXPECTED" | "INPUT_INVALID" | "BODY_TOO_LARGE" | "REQUEST_TOO_SLOW" | "MEDIA_TYPE_UNSUPPORTED" | "ROUTE_NOT_FOUND" | "SIGN_IN_REQUIRED" | "PERMISSION_DENIED" | "CSRF_REJECTED" | "RATE_LIMITED" | "DATABASE_UNAVAILABLE" | "FILE_NOT_FOUND" | "FILE_REJECTED" | "JOB_NOT_FOUND" | "CALENDAR_INVALID" | "STATE_CONFLICT" | "REGION_NOT_FOUND" | "AGENCY_NOT_FOUND" | "AGENCY_NAME_INVALID" | "AGENCY_NAME_TAKEN" | "AGENCY_CYCLE" | "AGENCY_TOO_DEEP" | "AGENCY_DISABLED" | "AGENCY_NOT_EMPTY" | "STAFF_NOT_FOUND" | "STAFF_NAME_INVALID" | "STAFF_DISABLED" | "STAFF_ONESELF" | "STAFF_BEYOND_SCOPE" | "SIGN_IN_NAME_INVALID" | "SIGN_IN_NAME_TAKEN" | "PHONE_INVALID" | "PHONE_NOT_FOUND" | "ROLE_TO_ONESELF" | "ROLE_EXCLUSIVE" | "ROLE_HELD" | "GRANT_NOT_FOUND" | "SECURITY_ADMINISTRATOR_EXISTS" | "SIGN_IN_FAILED" | "SIGN_IN_LOCKED" | "FIRST_PASSWORD_EXPIRED" | "SIGN_IN_STEP_NOT_DUE" | "SECOND_FACTOR_WRONG" | "RECOVERY_CODE_WRONG" | "ENROLMENT_NOT_STARTED" | "SECOND_FACTOR_MISSING" | "PASSWORD_WRONG" | "PASSWORD_TOO_WEAK" | "PASSWORD_UNCHANGED" | "INVITATION_INVALID" | "SESSION_NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "ACCOUNT_AGENCY_UNKNOWN" | "ACCOUNT_APP_ID_TAKEN" | "ACCOUNT_CLOSED" | "ACCOUNT_PAUSED" | "ACCOUNT_STATE_UNCHANGED" | "ACCOUNT_SECRET_MISSING" | "ACCOUNT_AES_KEY_REQUIRED" | "PLATFORM_REFUSED" | "PLATFORM_UNREACHABLE" | "PLATFORM_OUTCOME_UNKNOWN" | "MENU_INVALID" | "MENU_VERSION_NOT_FOUND" | "MENU_PUSH_RUNNING" | "QR_CODE_NOT_FOUND" | "QR_CODE_SCENE_TAKEN" | "QR_CODE_NOT_READY" | "FOLLOWER_NOT_FOUND" | "TAG_NOT_FOUND" | "TAG_NAME_TAKEN" | "TAG_NAME_TOO_LONG" | "TAG_BUILT_IN" | "TAG_TOO_MANY" | "TAG_NOT_READY" | "SYNC_RUNNING" | "CITIZEN_ALREADY_JOINED" | "CITIZEN_JOIN_NOT_FOUND" | "ERASURE_NOT_FOUND" | "ERASURE_REQUESTED" | "ERASURE_DECIDED" | "ERASURE_NEEDS_ANOTHER" | "CONVERSATION_NOT_FOUND" | "CONVERSATION_UNSEEN" | "MESSAGE_NOT_FOUND" | "MESSAGE_NOT_REPEATABLE" | "REPLY_WINDOW_CLOSED" | "REPLY_EMPTY" | "REPLY_TOO_LONG" | "ACCOUNT_CANNOT_SEND" | "ASSIGNEE_NOT_ALLOWED" | "TEMPLATE_NOT_FOUND" | "TEMPLATE_SHORTCUT_TAKEN" | "TEMPLATE_PLACEHOLDER_UNKNOWN" | "ANSWER_NOT_FOUND" | "ANSWER_INVALID";
                message: string;
                details?: {
                    [key: string]: unknown;
                };
                requestId: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
