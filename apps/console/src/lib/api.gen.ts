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
                    role?: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                        role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                            role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                            role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
                                    role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                    agencyId: string;
                                    agencyName: string;
                                }[];
                                permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
                                        role: "system-administrator" | "security-administrator" | "audit-administrator" | "supervisor" | "answering-lead" | "answering-staff" | "duty-officer" | "case-handler" | "case-lead" | "report-handler" | "editor" | "first-reviewer" | "second-reviewer" | "final-reviewer" | "contractor";
                                        agencyId: string;
                                        agencyName: string;
                                    }[];
                                    permissions: ("people.read" | "people.manage" | "people.grant" | "accounts.read" | "accounts.manage" | "accounts.menu" | "accounts.qr" | "citizens.read" | "citizens.reveal" | "citizens.manage" | "citizens.export" | "citizens.erase" | "inbox.read" | "inbox.answer" | "inbox.assign" | "inbox.templates" | "inbox.automatic" | "cases.read" | "cases.intake" | "cases.dispatch" | "cases.handle" | "cases.review" | "cases.supervise" | "cases.confidential" | "cases.publish" | "cases.configure" | "cases.channels" | "calendars.manage" | "audit.read" | "system.queue" | "system.keys")[];
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
    "/api/cases/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单分类（三级），上级在前
         * @description Permission: `cases.read`
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
                            kinds: {
                                kindCode: string;
                                parentCode: string | null;
                                level: number;
                                name: string;
                                nameEn: string;
                                urgency: string | null;
                                reviewed: boolean;
                                words: string[];
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
    "/api/cases/kinds/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入分类表（CSV），取代现有分类；有错逐行指出
         * @description Permission: `cases.configure`
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
                            kinds: number;
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
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单列表：按最近的时限排序，可筛选和搜索
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query: {
                    list: "mine" | "unit" | "parts" | "admit" | "requests" | "center";
                    ended: boolean;
                    state?: ("received" | "admitted" | "dispatched" | "accepted" | "handling" | "extended" | "answered" | "calling-back" | "closed" | "declined" | "merged")[];
                    kindCode?: string;
                    urgency?: "emergency" | "utility" | "general" | "complex";
                    overdue?: boolean;
                    unitId?: string;
                    words?: string;
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
                            cases: {
                                accountId: string;
                                caseId: string;
                                accountName: string;
                                number: string;
                                source: string;
                                state: string;
                                title: string;
                                kindCode: string | null;
                                kindName: {
                                    zh: string;
                                    en: string;
                                } | null;
                                urgency: string;
                                regionCode: string | null;
                                regionName: string;
                                place: string;
                                confidential: boolean;
                                centerAgencyId: string;
                                centerName: string;
                                unitAgencyId: string | null;
                                unitName: string;
                                handlerStaffId: string | null;
                                handlerName: string;
                                /** @description 关注者的称呼；电话或柜台登记的为空 */
                                asker: string;
                                contact: {
                                    name: string;
                                    phone: string;
                                } | null;
                                dueAt: string | null;
                                dueClock: string | null;
                                dueSince: string | null;
                                overdue: boolean;
                                leadCaseId: string | null;
                                members: number;
                                returns: number;
                                extensions: number;
                                redos: number;
                                reopenings: number;
                                grade: number | null;
                                createdAt: string;
                                closedAt: string | null;
                                changedAt: string;
                                version: number;
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
         * 登记工单（来电、窗口或会话中选定的消息）
         * @description Permission: `cases.intake`
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
                        accountId: string;
                        source: "conversation" | "telephone" | "counter";
                        /** @description 同一表单再次提交只登记一次 */
                        key: string;
                        conversationId?: string;
                        messageIds?: string[];
                        title?: string;
                        text?: string;
                        kindCode?: string;
                        /** @enum {unknown} */
                        urgency?: "emergency" | "utility" | "general" | "complex";
                        regionCode?: string;
                        place?: string;
                        latitude?: number;
                        longitude?: number;
                        contactName?: string;
                        contactPhone?: string;
                        confidential?: boolean;
                        mayPublish?: boolean;
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
                            caseId: string;
                            number: string;
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
    "/api/cases/{accountId}/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            caseId: string;
                            accountName: string;
                            number: string;
                            source: string;
                            state: string;
                            title: string;
                            kindCode: string | null;
                            kindName: {
                                zh: string;
                                en: string;
                            } | null;
                            urgency: string;
                            regionCode: string | null;
                            regionName: string;
                            place: string;
                            confidential: boolean;
                            centerAgencyId: string;
                            centerName: string;
                            unitAgencyId: string | null;
                            unitName: string;
                            handlerStaffId: string | null;
                            handlerName: string;
                            /** @description 关注者的称呼；电话或柜台登记的为空 */
                            asker: string;
                            contact: {
                                name: string;
                                phone: string;
                            } | null;
                            dueAt: string | null;
                            dueClock: string | null;
                            dueSince: string | null;
                            overdue: boolean;
                            leadCaseId: string | null;
                            members: number;
                            returns: number;
                            extensions: number;
                            redos: number;
                            reopenings: number;
                            grade: number | null;
                            createdAt: string;
                            closedAt: string | null;
                            changedAt: string;
                            version: number;
                            text: string;
                            latitude: number | null;
                            longitude: number | null;
                            followerId: string | null;
                            mayPublish: boolean;
                            profileId: string;
                            solved: boolean | null;
                            outcome: string | null;
                            declineReason: string | null;
                            admittedAt: string | null;
                            dispatchedAt: string | null;
                            acceptedAt: string | null;
                            answeredAt: string | null;
                            lead: {
                                caseId: string;
                                number: string;
                            } | null;
                            memberCases: {
                                caseId: string;
                                number: string;
                                title: string;
                            }[];
                            events: {
                                eventId: string;
                                way: string;
                                from: string | null;
                                to: string | null;
                                at: string;
                                actorKind: string;
                                staffName: string;
                                agencyName: string;
                                words: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                forCitizen: boolean;
                            }[];
                            parts: {
                                partId: string;
                                agencyId: string;
                                agencyName: string;
                                task: string;
                                state: string;
                                answer: string;
                                askedAt: string;
                                doneAt: string | null;
                            }[];
                            requests: {
                                requestId: string;
                                kind: string;
                                agencyName: string;
                                staffName: string;
                                reason: string;
                                days: number | null;
                                proposedAgencyId: string | null;
                                proposedName: string;
                                askedAt: string;
                                ruling: string | null;
                                ruledByName: string;
                                ruledAt: string | null;
                                rulingReason: string;
                            }[];
                            attachments: {
                                attachmentId: string;
                                kind: string;
                                name: string;
                                addedAt: string;
                            }[];
                            clocks: {
                                clock: string;
                                round: number;
                                startedAt: string;
                                dueAt: string;
                                endedAt: string | null;
                                /** @description 按工作时间计 */
                                working: boolean;
                            }[];
                            allowed: {
                                ways: string[];
                                isCenter: boolean;
                                isUnit: boolean;
                                isHelper: boolean;
                                /** @description 可以由本人答复的会办 */
                                partIds: string[];
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
    "/api/cases/{accountId}/{caseId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 建议的分类、紧急程度、地区和承办单位，附理由
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            text: string;
                            kinds: {
                                kindCode: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                score: number;
                                words: {
                                    word: string;
                                    start: number;
                                    end: number;
                                }[];
                            }[];
                            urgency: {
                                urgency: string;
                                words: {
                                    word: string;
                                    start: number;
                                    end: number;
                                }[];
                            };
                            region: {
                                regionCode: string;
                                name: string;
                                words: {
                                    word: string;
                                    start: number;
                                    end: number;
                                }[];
                            } | null;
                            units: {
                                agencyId: string;
                                name: string;
                                score: number;
                                reasons: {
                                    why: "confirmed" | "named";
                                    kindCode: string | null;
                                    regionCode: string | null;
                                    times: number | null;
                                    of: number | null;
                                    word: {
                                        word: string;
                                        start: number;
                                        end: number;
                                    } | null;
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
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各列表的数量
         * @description Permission: `cases.read`
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
                            /** @description 最多数到一千 */
                            mine: number;
                            /** @description 最多数到一千 */
                            mineOverdue: number;
                            /** @description 最多数到一千 */
                            unit: number;
                            /** @description 最多数到一千 */
                            unitOverdue: number;
                            /** @description 最多数到一千 */
                            parts: number;
                            /** @description 最多数到一千 */
                            admit: number;
                            /** @description 最多数到一千 */
                            requests: number;
                            /** @description 最多数到一千 */
                            center: number;
                            /** @description 最多数到一千 */
                            centerOverdue: number;
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
    "/api/cases/{accountId}/{caseId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同一地点的相似工单，可以合并
         * @description Permission: `cases.dispatch`
         */
        get: {
            parameters: {
                query: {
                    limit: number;
                };
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            similar: {
                                case: {
                                    accountId: string;
                                    caseId: string;
                                    accountName: string;
                                    number: string;
                                    source: string;
                                    state: string;
                                    title: string;
                                    kindCode: string | null;
                                    kindName: {
                                        zh: string;
                                        en: string;
                                    } | null;
                                    urgency: string;
                                    regionCode: string | null;
                                    regionName: string;
                                    place: string;
                                    confidential: boolean;
                                    centerAgencyId: string;
                                    centerName: string;
                                    unitAgencyId: string | null;
                                    unitName: string;
                                    handlerStaffId: string | null;
                                    handlerName: string;
                                    /** @description 关注者的称呼；电话或柜台登记的为空 */
                                    asker: string;
                                    contact: {
                                        name: string;
                                        phone: string;
                                    } | null;
                                    dueAt: string | null;
                                    dueClock: string | null;
                                    dueSince: string | null;
                                    overdue: boolean;
                                    leadCaseId: string | null;
                                    members: number;
                                    returns: number;
                                    extensions: number;
                                    redos: number;
                                    reopenings: number;
                                    grade: number | null;
                                    createdAt: string;
                                    closedAt: string | null;
                                    changedAt: string;
                                    version: number;
                                };
                                score: number;
                                shared: string[];
                                metres: number | null;
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
    "/api/cases/{accountId}/{caseId}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理，理由会告知市民
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        reason: "not-government" | "other-place" | "in-court" | "petition" | "disclosure" | "repeated" | "unclear" | "unlawful";
                        /** @default  */
                        words: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新受理
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改分类、紧急程度、地区、地点或标题
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kindCode?: string;
                        /** @enum {unknown} */
                        urgency?: "emergency" | "utility" | "general" | "complex";
                        regionCode?: string | null;
                        place?: string;
                        title?: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 派单（尚未受理的同时受理）
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitId: string;
                        /** @default  */
                        words: string;
                        kindCode?: string;
                        /** @enum {unknown} */
                        urgency?: "emergency" | "utility" | "general" | "complex";
                        regionCode?: string | null;
                        place?: string;
                        title?: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitId: string;
                        reason: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        outcome: string;
                        /** @default null */
                        solved: boolean | null;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重开
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定承办人
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string | null;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以指定谁承办
         * @description Permission: `cases.handle`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
    "/api/cases/{accountId}/{caseId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以派给哪些单位
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: {
                    words?: string;
                };
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            units: {
                                agencyId: string;
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
    "/api/cases/{accountId}/{caseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加办理备注（市民看不到）
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
    "/api/cases/{accountId}/{caseId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看联系人（未脱敏，记入审计）
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            name: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{accountId}/{caseId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单的图片或附件
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    attachmentId: string;
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
    "/api/cases/{accountId}/{caseId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退单（第二次为争议）或延期
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "return";
                        reason: string;
                        proposedUnitId?: string;
                    } | {
                        /** @enum {string} */
                        kind: "extension";
                        reason: string;
                        /** @description 天数，按时限方案的单位 */
                        days: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/requests/{requestId}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 裁定申请：同意退单的同时转办，同意延期的顺延时限
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        granted: boolean;
                        reason: string;
                        unitId?: string;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/requests/{requestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    requestId: string;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 请其他单位会办
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitId: string;
                        task: string;
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/parts/{partId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会办单位答复
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    partId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answer: string;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/parts/{partId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消会办
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    partId: string;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并：把其他工单并入本单
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        caseIds: string[];
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/{accountId}/{caseId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分：从主单中分出
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 屏幕上工单的版本：已被别人改动时拒绝 */
                        version?: number;
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
                            caseId: string;
                            number: string;
                            state: string;
                            version: number;
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
    "/api/cases/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限方案
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
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
                            profiles: {
                                profileId: string;
                                /** @description 空为随产品提供的方案 */
                                agencyId: string;
                                /** @description 适用的行政区划代码前缀；空为各地 */
                                regionPrefix: string;
                                name: string;
                                nameEn: string;
                                /** @description 依据 */
                                source: string;
                                validFrom: string;
                                /** @description 此日起不再适用；空为长期 */
                                validTo: string | null;
                                terms: {
                                    firstResponse: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    acceptance: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    reply: {
                                        emergency: {
                                            amount: number;
                                            /** @enum {unknown} */
                                            unit: "hours" | "days" | "working-days";
                                        };
                                        utility: {
                                            amount: number;
                                            /** @enum {unknown} */
                                            unit: "hours" | "days" | "working-days";
                                        };
                                        general: {
                                            amount: number;
                                            /** @enum {unknown} */
                                            unit: "hours" | "days" | "working-days";
                                        };
                                        complex: {
                                            amount: number;
                                            /** @enum {unknown} */
                                            unit: "hours" | "days" | "working-days";
                                        };
                                    };
                                    callBack: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    close: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    repair: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    secondCheck: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    returnWithin: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    extension: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    extensions: number;
                                    remindAt: number;
                                    urgeAt: number;
                                    escalateAfter: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                    noticeAfter: {
                                        amount: number;
                                        /** @enum {unknown} */
                                        unit: "hours" | "days" | "working-days";
                                    };
                                };
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
         * 新建时限方案
         * @description Permission: `cases.configure`
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
                        nameEn: string;
                        /** @description 依据 */
                        source: string;
                        validFrom: string;
                        /** @description 此日起不再适用；空为长期 */
                        validTo: string | null;
                        terms: {
                            firstResponse: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            acceptance: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            reply: {
                                emergency: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                utility: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                general: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                complex: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                            };
                            callBack: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            close: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            repair: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            secondCheck: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            returnWithin: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            extension: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            extensions: number;
                            remindAt: number;
                            urgeAt: number;
                            escalateAfter: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            noticeAfter: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
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
                            profileId: string;
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
    "/api/cases/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改或结束时限方案
         * @description Permission: `cases.configure`
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    profileId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        nameEn: string;
                        /** @description 依据 */
                        source: string;
                        validFrom: string;
                        /** @description 此日起不再适用；空为长期 */
                        validTo: string | null;
                        terms: {
                            firstResponse: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            acceptance: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            reply: {
                                emergency: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                utility: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                general: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                                complex: {
                                    amount: number;
                                    /** @enum {unknown} */
                                    unit: "hours" | "days" | "working-days";
                                };
                            };
                            callBack: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            close: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            repair: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            secondCheck: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            returnWithin: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            extension: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            extensions: number;
                            remindAt: number;
                            urgeAt: number;
                            escalateAfter: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
                            noticeAfter: {
                                amount: number;
                                /** @enum {unknown} */
                                unit: "hours" | "days" | "working-days";
                            };
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
                            profileId: string;
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
    "/api/cases/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的督办提醒
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: {
                    unseen?: boolean;
                    before?: string;
                    limit?: number;
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
                            notices: {
                                noticeId: string;
                                accountId: string;
                                caseId: string;
                                number: string;
                                /** @description 保密举报不显示标题 */
                                title: string;
                                /** @enum {unknown} */
                                clock: "first-response" | "acceptance" | "reply" | "close" | "call-back" | "repair" | "second-check";
                                /** @enum {unknown} */
                                step: "remind" | "urge" | "escalate" | "notice";
                                agencyId: string;
                                staffId: string | null;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                dueAt: string;
                                seenAt: string | null;
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
    "/api/cases/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记提醒为已读
         * @description Permission: `cases.read`
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
                        noticeIds: string[];
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
                            seen: number;
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
    "/api/cases/channels/{agencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位的督办通知方式
         * @description Permission: `cases.channels`
         */
        get: {
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
                            /** @enum {unknown} */
                            channel: "console" | "webhook";
                            address: string;
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
         * 设定单位的督办通知方式
         * @description Permission: `cases.channels`
         */
        put: {
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
                        /** @enum {unknown} */
                        channel: "console" | "webhook";
                        address: string;
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
    "/api/cases/{accountId}/{caseId}/confidential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保密举报的知情人和查看日志
         * @description Permission: `cases.confidential`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            confidants: {
                                staffId: string;
                                namedBy: string;
                                /** Format: date-time */
                                namedAt: string;
                            }[];
                            accesses: {
                                staffId: string;
                                /** @enum {unknown} */
                                what: "case" | "identity";
                                reason: string;
                                /** Format: date-time */
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
    "/api/cases/{accountId}/{caseId}/confidential/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看保密举报内容
         * @description Permission: `cases.confidential`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 查看理由，记入举报自己的日志 */
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
                            title: string;
                            text: string;
                            place: string;
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
    "/api/cases/{accountId}/{caseId}/confidential/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看举报人身份
         * @description Permission: `cases.confidential`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 查看理由，记入举报自己的日志 */
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
                            name: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{accountId}/{caseId}/confidential/confidants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定举报专办员
         * @description Permission: `cases.confidential`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string;
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
    "/api/cases/{accountId}/{caseId}/confidential/confidants/{staffId}": {
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
         * 移除举报专办员
         * @description Permission: `cases.confidential`
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理指标：响应率、解决率、满意率、退单率、延期率、超期率
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
                    from: string;
                    to: string;
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
                            figures: {
                                /** @enum {unknown} */
                                figure: "response" | "solution" | "satisfaction" | "return" | "extension" | "overdue";
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                formula: {
                                    zh: string;
                                    en: string;
                                };
                                numerator: number;
                                denominator: number;
                                rate: number | null;
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
    "/api/cases/figures/{figure}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标对应的工单
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
                    from: string;
                    to: string;
                    part: "numerator" | "denominator";
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    figure: "response" | "solution" | "satisfaction" | "return" | "extension" | "overdue";
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
                            cases: {
                                accountId: string;
                                caseId: string;
                                accountName: string;
                                number: string;
                                source: string;
                                state: string;
                                title: string;
                                kindCode: string | null;
                                kindName: {
                                    zh: string;
                                    en: string;
                                } | null;
                                urgency: string;
                                regionCode: string | null;
                                regionName: string;
                                place: string;
                                confidential: boolean;
                                centerAgencyId: string;
                                centerName: string;
                                unitAgencyId: string | null;
                                unitName: string;
                                handlerStaffId: string | null;
                                handlerName: string;
                                /** @description 关注者的称呼；电话或柜台登记的为空 */
                                asker: string;
                                contact: {
                                    name: string;
                                    phone: string;
                                } | null;
                                dueAt: string | null;
                                dueClock: string | null;
                                dueSince: string | null;
                                overdue: boolean;
                                leadCaseId: string | null;
                                members: number;
                                returns: number;
                                extensions: number;
                                redos: number;
                                reopenings: number;
                                grade: number | null;
                                createdAt: string;
                                closedAt: string | null;
                                changedAt: string;
                                version: number;
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
    "/api/cases/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各单位在办情况
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
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
                            units: {
                                unitId: string | null;
                                unitName: string;
                                open: number;
                                toAccept: number;
                                dueSoon: number;
                                overdue: number;
                                extended: number;
                                returned: number;
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
    "/api/cases/board/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 在办情况数字对应的工单
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
                    unitId?: string;
                    cell: "open" | "toAccept" | "dueSoon" | "overdue" | "extended" | "returned";
                    after?: string;
                    limit?: number;
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
                            cases: {
                                accountId: string;
                                caseId: string;
                                accountName: string;
                                number: string;
                                source: string;
                                state: string;
                                title: string;
                                kindCode: string | null;
                                kindName: {
                                    zh: string;
                                    en: string;
                                } | null;
                                urgency: string;
                                regionCode: string | null;
                                regionName: string;
                                place: string;
                                confidential: boolean;
                                centerAgencyId: string;
                                centerName: string;
                                unitAgencyId: string | null;
                                unitName: string;
                                handlerStaffId: string | null;
                                handlerName: string;
                                /** @description 关注者的称呼；电话或柜台登记的为空 */
                                asker: string;
                                contact: {
                                    name: string;
                                    phone: string;
                                } | null;
                                dueAt: string | null;
                                dueClock: string | null;
                                dueSince: string | null;
                                overdue: boolean;
                                leadCaseId: string | null;
                                members: number;
                                returns: number;
                                extensions: number;
                                redos: number;
                                reopenings: number;
                                grade: number | null;
                                createdAt: string;
                                closedAt: string | null;
                                changedAt: string;
                                version: number;
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
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出工单表格（CSV）
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
                    from: string;
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/csv */
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
    "/api/cases/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单周报（可打印的文档）
         * @description Permission: `cases.supervise`
         */
        get: {
            parameters: {
                query: {
                    agencyId: string;
                    day: string;
                    locale?: "zh" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/html */
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
    "/api/m/cases/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的草稿
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
                            draftId: string | null;
                            savedAt: string | null;
                            answers: {
                                text?: string;
                                place?: string;
                                latitude?: number | null;
                                longitude?: number | null;
                                confidential?: boolean | null;
                                contact?: string;
                                mayPublish?: boolean | null;
                                step?: string;
                            };
                            files: {
                                fileId: string;
                                bytes: number;
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
         * 保存草稿
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
                        answers: {
                            text?: string;
                            place?: string;
                            latitude?: number | null;
                            longitude?: number | null;
                            confidential?: boolean | null;
                            contact?: string;
                            mayPublish?: boolean | null;
                            step?: string;
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
                            number: string;
                            draftId: string | null;
                            savedAt: string | null;
                            answers: {
                                text?: string;
                                place?: string;
                                latitude?: number | null;
                                longitude?: number | null;
                                confidential?: boolean | null;
                                contact?: string;
                                mayPublish?: boolean | null;
                                step?: string;
                            };
                            files: {
                                fileId: string;
                                bytes: number;
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
    "/api/m/cases/draft/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃草稿
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
    "/api/m/cases/draft/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加图片
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                    number: string;
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
                            draftId: string | null;
                            savedAt: string | null;
                            answers: {
                                text?: string;
                                place?: string;
                                latitude?: number | null;
                                longitude?: number | null;
                                confidential?: boolean | null;
                                contact?: string;
                                mayPublish?: boolean | null;
                                step?: string;
                            };
                            files: {
                                fileId: string;
                                bytes: number;
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
    "/api/m/cases/draft/pictures/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草稿中的图片
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    fileId: string;
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
    "/api/m/cases/draft/pictures/{fileId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删去图片
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    fileId: string;
                };
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
                            number: string;
                            draftId: string | null;
                            savedAt: string | null;
                            answers: {
                                text?: string;
                                place?: string;
                                latitude?: number | null;
                                longitude?: number | null;
                                confidential?: boolean | null;
                                contact?: string;
                                mayPublish?: boolean | null;
                                step?: string;
                            };
                            files: {
                                fileId: string;
                                bytes: number;
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
    "/api/m/cases/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 正在办理的同类事项（不含任何人的个人信息）
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
                        text: string;
                        place?: string;
                        latitude?: number | null;
                        longitude?: number | null;
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
                            number: string;
                            similar: {
                                caseId: string;
                                kind: {
                                    zh: string;
                                    en: string;
                                } | null;
                                state: string;
                                createdAt: string;
                                /** @description 提出和加入的人数 */
                                people: number;
                                metres: number | null;
                                /** @description 与本次所写相同的词 */
                                shared: string[];
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
    "/api/m/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我反映的事项
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
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
                            number: string;
                            now: string;
                            cases: {
                                caseId: string;
                                caseNumber: string;
                                /** @description 保密的、加入的事项没有标题 */
                                title: string;
                                state: string;
                                confidential: boolean;
                                joined: boolean;
                                createdAt: string;
                                changedAt: string;
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
         * 提交
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
                        draftId: string;
                        answers: {
                            text?: string;
                            place?: string;
                            latitude?: number | null;
                            longitude?: number | null;
                            confidential?: boolean | null;
                            contact?: string;
                            mayPublish?: boolean | null;
                            step?: string;
                        };
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
                            number: string;
                            caseId: string;
                            caseNumber: string;
                            link: string;
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
    "/api/m/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的事项进度
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/{caseId}/pictures/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的事项中的图片
         * @description Permission: `citizen`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                    attachmentId: string;
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
    "/api/m/cases/{caseId}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加入同一件事
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        words: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/{caseId}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充说明
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        words: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 没有解决，重新办理
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        words: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/{caseId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        /** @description 5 非常满意 … 1 非常不满意 */
                        grade: number;
                        /** @default null */
                        solved: boolean | null;
                        /** @default [] */
                        reasons: string[];
                        words: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/{caseId}/second-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回答：真的解决了吗
         * @description Permission: `citizen`
         */
        post: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path: {
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        solved: boolean;
                        words: string;
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
                            /** @description 本人的编号 */
                            number: string;
                            progress: {
                                now: string;
                                caseNumber: string;
                                state: string;
                                unit: string;
                                createdAt: string;
                                steps: {
                                    key: string;
                                    at: string;
                                    words: string;
                                }[];
                                next: {
                                    key: string;
                                    by: string | null;
                                } | null;
                                answers: {
                                    replyId: string;
                                    text: string;
                                    at: string;
                                }[];
                            };
                            caseId: string;
                            title: string;
                            text: string;
                            place: string;
                            confidential: boolean;
                            joined: boolean;
                            pictures: string[];
                            rating: {
                                grade: number | null;
                                at: string;
                            } | null;
                            may: {
                                rate: boolean;
                                add: boolean;
                                reopen: boolean;
                                secondCheck: boolean;
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
    "/api/m/cases/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按受理编号和电话后四位查进度（公开）
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
                        account: string;
                        /** @description 受理编号，14 位数字 */
                        number: string;
                        /** @description 登记电话的后四位 */
                        digits: string;
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
                            now: string;
                            caseNumber: string;
                            state: string;
                            unit: string;
                            createdAt: string;
                            steps: {
                                key: string;
                                at: string;
                                words: string;
                            }[];
                            next: {
                                key: string;
                                by: string | null;
                            } | null;
                            answers: {
                                replyId: string;
                                text: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/m/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开的答复（公开）
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query: {
                    account: string;
                    words?: string;
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
                            account: {
                                accountId: string;
                                name: string;
                                agency: string;
                            };
                            answers: {
                                accountId: string;
                                caseId: string;
                                question: string;
                                answer: string;
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
    "/api/m/answers/{accountId}/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条公开的答复（公开）
         * @description Permission: `public`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            caseId: string;
                            question: string;
                            answer: string;
                            at: string;
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
    "/api/cases/{accountId}/{caseId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单的答复与送达
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                                replyId: string;
                                text: string;
                                /** @enum {string} */
                                state: "draft" | "in-review" | "refused" | "sent";
                                findings: {
                                    rule: string;
                                    severity: "advice" | "blocking";
                                    start: number;
                                    end: number;
                                    details?: {
                                        [key: string]: unknown;
                                    };
                                }[];
                                writtenBy: string;
                                writtenAt: string;
                                reviewedBy: string | null;
                                sentAt: string | null;
                                reviewWords: string;
                                deliveries: {
                                    /** @description 第几份，从 0 起 */
                                    place: number;
                                    /** @enum {string} */
                                    state: "sending" | "delivered" | "kept" | "unknown";
                                    /** @enum {string} */
                                    via: "window" | "template" | "page";
                                    at: string;
                                    settledAt: string | null;
                                    readAt: string | null;
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
        /**
         * 写答复，或修改还没有发出的答复
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        replyId?: string;
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
                            replyId: string;
                            text: string;
                            /** @enum {string} */
                            state: "draft" | "in-review" | "refused" | "sent";
                            findings: {
                                rule: string;
                                severity: "advice" | "blocking";
                                start: number;
                                end: number;
                                details?: {
                                    [key: string]: unknown;
                                };
                            }[];
                            writtenBy: string;
                            writtenAt: string;
                            reviewedBy: string | null;
                            sentAt: string | null;
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
    "/api/cases/{accountId}/{caseId}/reply-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 答复模板（已填好工单信息）
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            text: string;
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
    "/api/cases/{accountId}/{caseId}/reply-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查答复（不保存）
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            findings: {
                                rule: string;
                                severity: "advice" | "blocking";
                                start: number;
                                end: number;
                                details?: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{accountId}/{caseId}/replies/{replyId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交答复：需要审核的送审，不需要的发出
         * @description Permission: `cases.read`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    replyId: string;
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
                            replyId: string;
                            state: string;
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
    "/api/cases/{accountId}/{caseId}/replies/{replyId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核答复：通过即发出，不通过须写明理由
         * @description Permission: `cases.review`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                    replyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        approve: boolean;
                        /** @default  */
                        words: string;
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
                            replyId: string;
                            state: string;
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
    "/api/cases/{accountId}/{caseId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单的评价
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            ratings: {
                                /** @enum {string} */
                                round: "close" | "second-check";
                                /** @description 第几次办理以后的评价，从 0 起 */
                                turn: number;
                                grade: number | null;
                                solved: boolean | null;
                                reasons: string[];
                                words: string;
                                at: string;
                                byStaffId: string | null;
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
    "/api/cases/{accountId}/{caseId}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录回访
         * @description Permission: `cases.dispatch`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reached: boolean;
                        /** @default null */
                        solved: boolean | null;
                        /** @default null */
                        grade: number | null;
                        /** @default [] */
                        reasons: string[];
                        /** @default  */
                        words: string;
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
                            state: string;
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
    "/api/cases/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未完成的差评整改，最急的在前
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query: {
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
                            repairs: {
                                accountId: string;
                                caseId: string;
                                repairId: string;
                                /** @enum {string} */
                                state: "verifying" | "repairing" | "ledger" | "explained" | "invalid" | "replied" | "closed";
                                agencyId: string;
                                staffId: string | null;
                                secondStaffId: string | null;
                                finding: string;
                                dueAt: string;
                                openedAt: string;
                                calledBackAt: string | null;
                                closedAt: string | null;
                                number: string;
                                title: string;
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
    "/api/cases/{accountId}/{caseId}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单的差评整改
         * @description Permission: `cases.read`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            repairs: {
                                accountId: string;
                                caseId: string;
                                repairId: string;
                                /** @enum {string} */
                                state: "verifying" | "repairing" | "ledger" | "explained" | "invalid" | "replied" | "closed";
                                agencyId: string;
                                staffId: string | null;
                                secondStaffId: string | null;
                                finding: string;
                                dueAt: string;
                                openedAt: string;
                                calledBackAt: string | null;
                                closedAt: string | null;
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
    "/api/cases/{accountId}/{caseId}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实差评后的处理：立即整改、列入台账、解释说明，或提出评价无效
         * @description Permission: `cases.handle`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        way: "repair" | "enter" | "explain" | "call-invalid";
                        /** @description 核实情况；解释说明时市民会看到 */
                        words: string;
                        /** @description 台账期限，工作日 */
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
                            accountId: string;
                            caseId: string;
                            repairId: string;
                            /** @enum {string} */
                            state: "verifying" | "repairing" | "ledger" | "explained" | "invalid" | "replied" | "closed";
                            agencyId: string;
                            staffId: string | null;
                            secondStaffId: string | null;
                            finding: string;
                            dueAt: string;
                            openedAt: string;
                            calledBackAt: string | null;
                            closedAt: string | null;
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
    "/api/cases/{accountId}/{caseId}/repair/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 第二人确认或驳回“评价无效”
         * @description Permission: `cases.review`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        confirm: boolean;
                        /** @default  */
                        words: string;
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
                            caseId: string;
                            repairId: string;
                            /** @enum {string} */
                            state: "verifying" | "repairing" | "ledger" | "explained" | "invalid" | "replied" | "closed";
                            agencyId: string;
                            staffId: string | null;
                            secondStaffId: string | null;
                            finding: string;
                            dueAt: string;
                            openedAt: string;
                            calledBackAt: string | null;
                            closedAt: string | null;
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
    "/api/cases/{accountId}/{caseId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开答复的现状
         * @description Permission: `cases.publish`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            question: string;
                            answer: string;
                            /** @enum {string} */
                            state: "proposed" | "published" | "withdrawn";
                            proposedBy: string;
                            approvedBy: string | null;
                            at: string;
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
         * 提议公开（脱敏）
         * @description Permission: `cases.publish`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        question?: string;
                        answer?: string;
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
                            question: string;
                            answer: string;
                            /** @enum {string} */
                            state: "proposed" | "published" | "withdrawn";
                            proposedBy: string;
                            approvedBy: string | null;
                            at: string;
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
    "/api/cases/{accountId}/{caseId}/publication/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 脱敏后的建议稿（不保存）
         * @description Permission: `cases.publish`
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            question: string;
                            answer: string;
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
    "/api/cases/{accountId}/{caseId}/publication/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准公开（须由另一人）
         * @description Permission: `cases.publish`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            question: string;
                            answer: string;
                            /** @enum {string} */
                            state: "proposed" | "published" | "withdrawn";
                            proposedBy: string;
                            approvedBy: string | null;
                            at: string;
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
    "/api/cases/{accountId}/{caseId}/publication/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回公开
         * @description Permission: `cases.publish`
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    caseId: string;
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
                            question: string;
                            answer: string;
                            /** @enum {string} */
                            state: "proposed" | "published" | "withdrawn";
                            proposedBy: string;
                            approvedBy: string | null;
                            at: string;
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
    "/api/cases/notice-templates/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进度通知所用的模板消息；没有时 templateId 为空
         * @description Permission: `cases.configure`
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
                            templateId: string;
                            fields: {
                                [key: string]: string;
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
        /**
         * 设置进度通知所用的模板消息
         * @description Permission: `cases.configure`
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
                        templateId: string;
                        fields: {
                            [key: string]: string;
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
                            templateId: string;
                            fields: {
                                [key: string]: string;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                /** @enum {string} */
                code: "UNEXPECTED" | "INPUT_INVALID" | "BODY_TOO_LARGE" | "REQUEST_TOO_SLOW" | "MEDIA_TYPE_UNSUPPORTED" | "ROUTE_NOT_FOUND" | "SIGN_IN_REQUIRED" | "PERMISSION_DENIED" | "CSRF_REJECTED" | "RATE_LIMITED" | "DATABASE_UNAVAILABLE" | "FILE_NOT_FOUND" | "FILE_REJECTED" | "JOB_NOT_FOUND" | "CALENDAR_INVALID" | "STATE_CONFLICT" | "REGION_NOT_FOUND" | "AGENCY_NOT_FOUND" | "AGENCY_NAME_INVALID" | "AGENCY_NAME_TAKEN" | "AGENCY_CYCLE" | "AGENCY_TOO_DEEP" | "AGENCY_DISABLED" | "AGENCY_NOT_EMPTY" | "STAFF_NOT_FOUND" | "STAFF_NAME_INVALID" | "STAFF_DISABLED" | "STAFF_ONESELF" | "STAFF_BEYOND_SCOPE" | "SIGN_IN_NAME_INVALID" | "SIGN_IN_NAME_TAKEN" | "PHONE_INVALID" | "PHONE_NOT_FOUND" | "ROLE_TO_ONESELF" | "ROLE_EXCLUSIVE" | "ROLE_HELD" | "GRANT_NOT_FOUND" | "SECURITY_ADMINISTRATOR_EXISTS" | "SIGN_IN_FAILED" | "SIGN_IN_LOCKED" | "FIRST_PASSWORD_EXPIRED" | "SIGN_IN_STEP_NOT_DUE" | "SECOND_FACTOR_WRONG" | "RECOVERY_CODE_WRONG" | "ENROLMENT_NOT_STARTED" | "SECOND_FACTOR_MISSING" | "PASSWORD_WRONG" | "PASSWORD_TOO_WEAK" | "PASSWORD_UNCHANGED" | "INVITATION_INVALID" | "SESSION_NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "ACCOUNT_AGENCY_UNKNOWN" | "ACCOUNT_APP_ID_TAKEN" | "ACCOUNT_CLOSED" | "ACCOUNT_PAUSED" | "ACCOUNT_STATE_UNCHANGED" | "ACCOUNT_SECRET_MISSING" | "ACCOUNT_AES_KEY_REQUIRED" | "PLATFORM_REFUSED" | "PLATFORM_UNREACHABLE" | "PLATFORM_OUTCOME_UNKNOWN" | "MENU_INVALID" | "MENU_VERSION_NOT_FOUND" | "MENU_PUSH_RUNNING" | "QR_CODE_NOT_FOUND" | "QR_CODE_SCENE_TAKEN" | "QR_CODE_NOT_READY" | "FOLLOWER_NOT_FOUND" | "TAG_NOT_FOUND" | "TAG_NAME_TAKEN" | "TAG_NAME_TOO_LONG" | "TAG_BUILT_IN" | "TAG_TOO_MANY" | "TAG_NOT_READY" | "SYNC_RUNNING" | "CITIZEN_ALREADY_JOINED" | "CITIZEN_JOIN_NOT_FOUND" | "ERASURE_NOT_FOUND" | "ERASURE_REQUESTED" | "ERASURE_DECIDED" | "ERASURE_NEEDS_ANOTHER" | "CONVERSATION_NOT_FOUND" | "CONVERSATION_UNSEEN" | "MESSAGE_NOT_FOUND" | "MESSAGE_NOT_REPEATABLE" | "REPLY_WINDOW_CLOSED" | "REPLY_EMPTY" | "REPLY_TOO_LONG" | "ACCOUNT_CANNOT_SEND" | "ASSIGNEE_NOT_ALLOWED" | "TEMPLATE_NOT_FOUND" | "TEMPLATE_SHORTCUT_TAKEN" | "TEMPLATE_PLACEHOLDER_UNKNOWN" | "ANSWER_NOT_FOUND" | "ANSWER_INVALID" | "CASE_NOT_FOUND" | "CASE_WAY_CLOSED" | "CASE_CHANGED" | "CASE_REASON_MISSING" | "CASE_UNIT_NOT_ALLOWED" | "CASE_KIND_UNKNOWN" | "CASE_TEXT_MISSING" | "CASE_CONTACT_INVALID" | "CASE_HANDLER_NOT_ALLOWED" | "CASE_REQUEST_NOT_FOUND" | "CASE_REQUEST_OPEN" | "CASE_REQUEST_NOT_ALLOWED" | "CASE_PART_NOT_FOUND" | "CASE_MERGE_NOT_ALLOWED" | "CASE_KINDS_INVALID" | "CASE_ATTACHMENT_NOT_FOUND" | "CASE_DRAFT_EMPTY" | "CASE_PICTURES_TOO_MANY" | "CASE_LOOKUP_FAILED" | "CASE_NOT_JOINABLE" | "CASE_ALREADY_RATED" | "CASE_NOT_RATEABLE" | "CASE_RATING_REASON_UNKNOWN" | "CASE_REPLY_NOT_FOUND" | "CASE_REPLY_EMPTY" | "CASE_REPLY_BLOCKED" | "CASE_REPLY_SETTLED" | "CASE_SECOND_PERSON" | "CASE_REPAIR_NOT_FOUND" | "CASE_REPAIR_WAY_CLOSED" | "CASE_NOT_PUBLISHABLE" | "CASE_PUBLICATION_NOT_FOUND" | "CASE_PROFILE_NOT_FOUND" | "CASE_PROFILE_INVALID" | "CASE_PROFILE_OVERLAPS" | "CASE_PROFILE_IN_FORCE" | "CASE_CHANNEL_ADDRESS_INVALID" | "CASE_PERIOD_INVALID" | "CASE_EXPORT_TOO_LARGE" | "CASE_CONFIDANT_MISSING" | "CASE_CONFIDANT_NOT_ALLOWED" | "CASE_CONFIDANT_LAST" | "CASE_IDENTITY_UNKNOWN";
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
