//! `alipay.iservice.ccm.servicerecord.create` · 创建服务记录
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/create`.
//! Described in `spec/iservice/ccm.servicerecord.create.yaml`.

use crate::{record, schema};

static CCM_SERVICERECORD_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordCreate",
    file: "spec/iservice/ccm.servicerecord.create.yaml",
    fields: &[
        schema::FieldDef::text("acid", 9),
        schema::FieldDef::text("aid", 10),
        schema::FieldDef::text("ani", 11),
        schema::FieldDef::text("asid", 12),
        schema::FieldDef::new(
            "category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::SERVICE_RECORD_CAT_REQUEST,
                    ),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("chat_begin_time", 14),
        schema::FieldDef::text("chat_end_time", 15),
        schema::FieldDef::text("city", 16),
        schema::FieldDef::text("creator_id", 17),
        schema::FieldDef::text("discon_symbol", 18),
        schema::FieldDef::text("dnis", 19),
        schema::FieldDef::new("file_size", schema::Kind::Integer, 20),
        schema::FieldDef::text("gmt_create", 21),
        schema::FieldDef::text("gmt_modified", 22),
        schema::FieldDef::text("memo", 23),
        schema::FieldDef::text("modifier_id", 24),
        schema::FieldDef::text("outbound_task_id", 25),
        schema::FieldDef::text("satisfaction", 26),
        schema::FieldDef::text("satisfaction_memo", 27),
        schema::FieldDef::text("service_source", 28),
        schema::FieldDef::new("service_time", schema::Kind::Integer, 29),
        schema::FieldDef::text("skillgroup_id", 30),
        schema::FieldDef::text("skillgroup_name", 31),
        schema::FieldDef::text("tnt_inst_id", 32),
        schema::FieldDef::text("user_id", 33),
        schema::FieldDef::text("verify_result", 34),
    ],
    rules: &[],
};

static CCM_SERVICERECORD_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordCreateResponse",
    file: "spec/iservice/ccm.servicerecord.create.yaml",
    fields: &[schema::FieldDef::text("service_record_id", 37)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.servicerecord.create` (创建服务记录).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/create`.
/// Described in `spec/iservice/ccm.servicerecord.create.yaml`.
/// Answered by [`CcmServicerecordCreateResponse`], or by an error with a [`CcmServicerecordCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.servicerecord.create")]
#[doc(alias = "创建服务记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmServicerecordCreate {
    /// On the wire `acid`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:9`.
    pub acid: Option<String>,
    /// On the wire `aid`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:10`.
    pub aid: Option<String>,
    /// On the wire `ani`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:11`.
    pub ani: Option<String>,
    /// On the wire `asid`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:12`.
    pub asid: Option<String>,
    /// On the wire `category_list`, a list; each element is a record of the kind `ServiceRecordCatRequest`. Source:
    /// `spec/iservice/ccm.servicerecord.create.yaml:13`.
    pub category_list: Vec<super::types::ServiceRecordCatRequest>,
    /// On the wire `chat_begin_time`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:14`.
    pub chat_begin_time: Option<String>,
    /// On the wire `chat_end_time`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:15`.
    pub chat_end_time: Option<String>,
    /// On the wire `city`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:16`.
    pub city: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:17`.
    pub creator_id: Option<String>,
    /// On the wire `discon_symbol`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:18`.
    pub discon_symbol: Option<String>,
    /// On the wire `dnis`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:19`.
    pub dnis: Option<String>,
    /// On the wire `file_size`, a whole number. Source: `spec/iservice/ccm.servicerecord.create.yaml:20`.
    pub file_size: Option<i64>,
    /// On the wire `gmt_create`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:21`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:22`.
    pub gmt_modified: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:23`.
    pub memo: Option<String>,
    /// On the wire `modifier_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:24`.
    pub modifier_id: Option<String>,
    /// On the wire `outbound_task_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:25`.
    pub outbound_task_id: Option<String>,
    /// On the wire `satisfaction`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:26`.
    pub satisfaction: Option<String>,
    /// On the wire `satisfaction_memo`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:27`.
    pub satisfaction_memo: Option<String>,
    /// On the wire `service_source`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:28`.
    pub service_source: Option<String>,
    /// On the wire `service_time`, a whole number. Source: `spec/iservice/ccm.servicerecord.create.yaml:29`.
    pub service_time: Option<i64>,
    /// On the wire `skillgroup_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:30`.
    pub skillgroup_id: Option<String>,
    /// On the wire `skillgroup_name`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:31`.
    pub skillgroup_name: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:32`.
    pub tnt_inst_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:33`.
    pub user_id: Option<String>,
    /// On the wire `verify_result`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:34`.
    pub verify_result: Option<String>,
}

impl CcmServicerecordCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            acid: None,
            aid: None,
            ani: None,
            asid: None,
            category_list: Vec::new(),
            chat_begin_time: None,
            chat_end_time: None,
            city: None,
            creator_id: None,
            discon_symbol: None,
            dnis: None,
            file_size: None,
            gmt_create: None,
            gmt_modified: None,
            memo: None,
            modifier_id: None,
            outbound_task_id: None,
            satisfaction: None,
            satisfaction_memo: None,
            service_source: None,
            service_time: None,
            skillgroup_id: None,
            skillgroup_name: None,
            tnt_inst_id: None,
            user_id: None,
            verify_result: None,
        }
    }

    /// Sets [`acid`](Self::acid).
    #[inline]
    pub fn acid(mut self, acid: impl Into<String>) -> Self {
        self.acid = Some(acid.into());
        self
    }

    /// Sets [`aid`](Self::aid).
    #[inline]
    pub fn aid(mut self, aid: impl Into<String>) -> Self {
        self.aid = Some(aid.into());
        self
    }

    /// Sets [`ani`](Self::ani).
    #[inline]
    pub fn ani(mut self, ani: impl Into<String>) -> Self {
        self.ani = Some(ani.into());
        self
    }

    /// Sets [`asid`](Self::asid).
    #[inline]
    pub fn asid(mut self, asid: impl Into<String>) -> Self {
        self.asid = Some(asid.into());
        self
    }

    /// Sets [`category_list`](Self::category_list).
    #[inline]
    pub fn category_list(
        mut self,
        category_list: impl IntoIterator<Item = super::types::ServiceRecordCatRequest>,
    ) -> Self {
        self.category_list = category_list.into_iter().collect();
        self
    }

    /// Sets [`chat_begin_time`](Self::chat_begin_time).
    #[inline]
    pub fn chat_begin_time(mut self, chat_begin_time: impl Into<String>) -> Self {
        self.chat_begin_time = Some(chat_begin_time.into());
        self
    }

    /// Sets [`chat_end_time`](Self::chat_end_time).
    #[inline]
    pub fn chat_end_time(mut self, chat_end_time: impl Into<String>) -> Self {
        self.chat_end_time = Some(chat_end_time.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`creator_id`](Self::creator_id).
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Sets [`discon_symbol`](Self::discon_symbol).
    #[inline]
    pub fn discon_symbol(mut self, discon_symbol: impl Into<String>) -> Self {
        self.discon_symbol = Some(discon_symbol.into());
        self
    }

    /// Sets [`dnis`](Self::dnis).
    #[inline]
    pub fn dnis(mut self, dnis: impl Into<String>) -> Self {
        self.dnis = Some(dnis.into());
        self
    }

    /// Sets [`file_size`](Self::file_size).
    #[inline]
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.file_size = Some(file_size);
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`modifier_id`](Self::modifier_id).
    #[inline]
    pub fn modifier_id(mut self, modifier_id: impl Into<String>) -> Self {
        self.modifier_id = Some(modifier_id.into());
        self
    }

    /// Sets [`outbound_task_id`](Self::outbound_task_id).
    #[inline]
    pub fn outbound_task_id(mut self, outbound_task_id: impl Into<String>) -> Self {
        self.outbound_task_id = Some(outbound_task_id.into());
        self
    }

    /// Sets [`satisfaction`](Self::satisfaction).
    #[inline]
    pub fn satisfaction(mut self, satisfaction: impl Into<String>) -> Self {
        self.satisfaction = Some(satisfaction.into());
        self
    }

    /// Sets [`satisfaction_memo`](Self::satisfaction_memo).
    #[inline]
    pub fn satisfaction_memo(mut self, satisfaction_memo: impl Into<String>) -> Self {
        self.satisfaction_memo = Some(satisfaction_memo.into());
        self
    }

    /// Sets [`service_source`](Self::service_source).
    #[inline]
    pub fn service_source(mut self, service_source: impl Into<String>) -> Self {
        self.service_source = Some(service_source.into());
        self
    }

    /// Sets [`service_time`](Self::service_time).
    #[inline]
    pub fn service_time(mut self, service_time: i64) -> Self {
        self.service_time = Some(service_time);
        self
    }

    /// Sets [`skillgroup_id`](Self::skillgroup_id).
    #[inline]
    pub fn skillgroup_id(mut self, skillgroup_id: impl Into<String>) -> Self {
        self.skillgroup_id = Some(skillgroup_id.into());
        self
    }

    /// Sets [`skillgroup_name`](Self::skillgroup_name).
    #[inline]
    pub fn skillgroup_name(mut self, skillgroup_name: impl Into<String>) -> Self {
        self.skillgroup_name = Some(skillgroup_name.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    pub fn tnt_inst_id(mut self, tnt_inst_id: impl Into<String>) -> Self {
        self.tnt_inst_id = Some(tnt_inst_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`verify_result`](Self::verify_result).
    #[inline]
    pub fn verify_result(mut self, verify_result: impl Into<String>) -> Self {
        self.verify_result = Some(verify_result.into());
        self
    }
}

impl record::Record for CcmServicerecordCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICERECORD_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acid),
            1 => Some(&self.aid),
            2 => Some(&self.ani),
            3 => Some(&self.asid),
            4 => Some(&self.category_list),
            5 => Some(&self.chat_begin_time),
            6 => Some(&self.chat_end_time),
            7 => Some(&self.city),
            8 => Some(&self.creator_id),
            9 => Some(&self.discon_symbol),
            10 => Some(&self.dnis),
            11 => Some(&self.file_size),
            12 => Some(&self.gmt_create),
            13 => Some(&self.gmt_modified),
            14 => Some(&self.memo),
            15 => Some(&self.modifier_id),
            16 => Some(&self.outbound_task_id),
            17 => Some(&self.satisfaction),
            18 => Some(&self.satisfaction_memo),
            19 => Some(&self.service_source),
            20 => Some(&self.service_time),
            21 => Some(&self.skillgroup_id),
            22 => Some(&self.skillgroup_name),
            23 => Some(&self.tnt_inst_id),
            24 => Some(&self.user_id),
            25 => Some(&self.verify_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acid),
            1 => Some(&mut self.aid),
            2 => Some(&mut self.ani),
            3 => Some(&mut self.asid),
            4 => Some(&mut self.category_list),
            5 => Some(&mut self.chat_begin_time),
            6 => Some(&mut self.chat_end_time),
            7 => Some(&mut self.city),
            8 => Some(&mut self.creator_id),
            9 => Some(&mut self.discon_symbol),
            10 => Some(&mut self.dnis),
            11 => Some(&mut self.file_size),
            12 => Some(&mut self.gmt_create),
            13 => Some(&mut self.gmt_modified),
            14 => Some(&mut self.memo),
            15 => Some(&mut self.modifier_id),
            16 => Some(&mut self.outbound_task_id),
            17 => Some(&mut self.satisfaction),
            18 => Some(&mut self.satisfaction_memo),
            19 => Some(&mut self.service_source),
            20 => Some(&mut self.service_time),
            21 => Some(&mut self.skillgroup_id),
            22 => Some(&mut self.skillgroup_name),
            23 => Some(&mut self.tnt_inst_id),
            24 => Some(&mut self.user_id),
            25 => Some(&mut self.verify_result),
            _ => None,
        }
    }
}

impl Default for CcmServicerecordCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmServicerecordCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServicerecordCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServicerecordCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmServicerecordCreate {}

impl record::Request for CcmServicerecordCreate {
    type Response = CcmServicerecordCreateResponse;
    type ErrorCode = CcmServicerecordCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.servicerecord.create",
        title: "创建服务记录",
        file: "spec/iservice/ccm.servicerecord.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/servicerecord/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SERVICERECORD_CREATE,
        response: &CCM_SERVICERECORD_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.servicerecord.create` (创建服务记录).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmServicerecordCreateResponse {
    /// On the wire `service_record_id`, a text. Source: `spec/iservice/ccm.servicerecord.create.yaml:37`.
    pub service_record_id: Option<String>,
}

impl record::Record for CcmServicerecordCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICERECORD_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_record_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_record_id),
            _ => None,
        }
    }
}

impl Default for CcmServicerecordCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { service_record_id: None }
    }
}

impl Clone for CcmServicerecordCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServicerecordCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServicerecordCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.servicerecord.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmServicerecordCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.servicerecord.create.yaml:40`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.servicerecord.create.yaml:41`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmServicerecordCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmServicerecordCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
