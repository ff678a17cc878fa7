//! `alipay.iservice.ccm.instance.query` · 列出所有的租户实例（数据权限）
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/query`. Described in
//! `spec/iservice/ccm.instance.query.yaml`.

use crate::{record, schema};

static CCM_INSTANCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQuery",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 11)
        },
    ],
    rules: &[],
};

static CCM_INSTANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQueryResponse",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "instances",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTANCE),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 15),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 16),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 17),
    ],
    rules: &[],
};

static INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Instance",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 22),
        schema::FieldDef::text("creator_id", 23),
        schema::FieldDef::text("description", 24),
        schema::FieldDef::text("external_id", 25),
        schema::FieldDef::text("id", 26),
        schema::FieldDef::text("name", 27),
        schema::FieldDef::text("status", 28),
        schema::FieldDef::text("update_time", 29),
        schema::FieldDef::text("updater_id", 30),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.instance.query` (列出所有的租户实例（数据权限）).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/query`. Described in
/// `spec/iservice/ccm.instance.query.yaml`.
/// Answered by [`CcmInstanceQueryResponse`], or by an error with a [`CcmInstanceQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.instance.query")]
#[doc(alias = "列出所有的租户实例（数据权限）")]
#[doc(alias = "列出所有的租户实例")]
#[must_use]
#[non_exhaustive]
pub struct CcmInstanceQuery {
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.instance.query.yaml:10`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.instance.query.yaml:11`.
    pub page_size: Option<i64>,
}

impl CcmInstanceQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_num: None,
            page_size: None,
        }
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for CcmInstanceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for CcmInstanceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmInstanceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmInstanceQuery {}

impl record::Request for CcmInstanceQuery {
    type Response = CcmInstanceQueryResponse;
    type ErrorCode = CcmInstanceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.instance.query",
        title: "列出所有的租户实例（数据权限）",
        file: "spec/iservice/ccm.instance.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/instance/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_INSTANCE_QUERY,
        response: &CCM_INSTANCE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.instance.query` (列出所有的租户实例（数据权限）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmInstanceQueryResponse {
    /// On the wire `instances`, a list; each element is a record of the kind `Instance`. Source:
    /// `spec/iservice/ccm.instance.query.yaml:14`.
    pub instances: Vec<Instance>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.instance.query.yaml:15`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.instance.query.yaml:16`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/iservice/ccm.instance.query.yaml:17`.
    pub total_count: Option<i64>,
}

impl record::Record for CcmInstanceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.instances),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.instances),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmInstanceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            instances: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for CcmInstanceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Instance`.
///
/// Source: `spec/iservice/ccm.instance.query.yaml:20`.
#[non_exhaustive]
pub struct Instance {
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.instance.query.yaml:22`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.instance.query.yaml:23`.
    pub creator_id: Option<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/ccm.instance.query.yaml:24`.
    pub description: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/iservice/ccm.instance.query.yaml:25`.
    pub external_id: Option<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.instance.query.yaml:26`.
    pub id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.instance.query.yaml:27`.
    pub name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.instance.query.yaml:28`.
    pub status: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.instance.query.yaml:29`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.instance.query.yaml:30`.
    pub updater_id: Option<String>,
}

impl record::Record for Instance {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTANCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.create_time),
            1 => Some(&self.creator_id),
            2 => Some(&self.description),
            3 => Some(&self.external_id),
            4 => Some(&self.id),
            5 => Some(&self.name),
            6 => Some(&self.status),
            7 => Some(&self.update_time),
            8 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.create_time),
            1 => Some(&mut self.creator_id),
            2 => Some(&mut self.description),
            3 => Some(&mut self.external_id),
            4 => Some(&mut self.id),
            5 => Some(&mut self.name),
            6 => Some(&mut self.status),
            7 => Some(&mut self.update_time),
            8 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Default for Instance {
    #[inline]
    fn default() -> Self {
        Self {
            create_time: None,
            creator_id: None,
            description: None,
            external_id: None,
            id: None,
            name: None,
            status: None,
            update_time: None,
            updater_id: None,
        }
    }
}

impl Clone for Instance {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Instance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Instance {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.instance.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmInstanceQueryErrorCode {
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.instance.query.yaml:33`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.instance.query.yaml:34`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmInstanceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmInstanceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
