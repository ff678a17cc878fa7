//! `alipay.iservice.ccm.servicerecord.modify` · 变更服务记录
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/modify`.
//! Described in `spec/iservice/ccm.servicerecord.modify.yaml`.

use crate::{record, schema};

static CCM_SERVICERECORD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordModify",
    file: "spec/iservice/ccm.servicerecord.modify.yaml",
    fields: &[
        schema::FieldDef::text("acid", 9),
        schema::FieldDef::text("aid", 10),
        schema::FieldDef::text("ani", 11),
        schema::FieldDef::text("asid", 12),
        schema::FieldDef::new(
            "category_list",
            schema::Kind::Record(&super::types::SERVICE_RECORD_CAT_REQUEST),
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
        schema::FieldDef::text("id", 23),
        schema::FieldDef::text("memo", 24),
        schema::FieldDef::text("modifier_id", 25),
        schema::FieldDef::text("outbound_task_id", 26),
        schema::FieldDef::text("satisfaction", 27),
        schema::FieldDef::text("satisfaction_memo", 28),
        schema::FieldDef::text("service_source", 29),
        schema::FieldDef::new("service_time", schema::Kind::Integer, 30),
        schema::FieldDef::text("skillgroup_id", 31),
        schema::FieldDef::text("skillgroup_name", 32),
        schema::FieldDef::text("status", 33),
        schema::FieldDef::text("tnt_inst_id", 34),
        schema::FieldDef::text("user_id", 35),
        schema::FieldDef::text("verify_result", 36),
    ],
    rules: &[],
};

static CCM_SERVICERECORD_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordModifyResponse",
    file: "spec/iservice/ccm.servicerecord.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.servicerecord.modify` (变更服务记录).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/modify`.
/// Described in `spec/iservice/ccm.servicerecord.modify.yaml`.
/// Answered by [`CcmServicerecordModifyResponse`], or by an error with a [`CcmServicerecordModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.servicerecord.modify")]
#[doc(alias = "变更服务记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmServicerecordModify {
    /// On the wire `acid`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:9`.
    pub acid: Option<String>,
    /// On the wire `aid`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:10`.
    pub aid: Option<String>,
    /// On the wire `ani`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:11`.
    pub ani: Option<String>,
    /// On the wire `asid`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:12`.
    pub asid: Option<String>,
    /// On the wire `category_list`, a record of the kind `ServiceRecordCatRequest`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:13`.
    pub category_list: Option<super::types::ServiceRecordCatRequest>,
    /// On the wire `chat_begin_time`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:14`.
    pub chat_begin_time: Option<String>,
    /// On the wire `chat_end_time`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:15`.
    pub chat_end_time: Option<String>,
    /// On the wire `city`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:16`.
    pub city: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:17`.
    pub creator_id: Option<String>,
    /// On the wire `discon_symbol`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:18`.
    pub discon_symbol: Option<String>,
    /// On the wire `dnis`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:19`.
    pub dnis: Option<String>,
    /// On the wire `file_size`, a whole number. Source: `spec/iservice/ccm.servicerecord.modify.yaml:20`.
    pub file_size: Option<i64>,
    /// On the wire `gmt_create`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:21`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:22`.
    pub gmt_modified: Option<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:23`.
    pub id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:24`.
    pub memo: Option<String>,
    /// On the wire `modifier_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:25`.
    pub modifier_id: Option<String>,
    /// On the wire `outbound_task_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:26`.
    pub outbound_task_id: Option<String>,
    /// On the wire `satisfaction`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:27`.
    pub satisfaction: Option<String>,
    /// On the wire `satisfaction_memo`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:28`.
    pub satisfaction_memo: Option<String>,
    /// On the wire `service_source`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:29`.
    pub service_source: Option<String>,
    /// On the wire `service_time`, a whole number. Source: `spec/iservice/ccm.servicerecord.modify.yaml:30`.
    pub service_time: Option<i64>,
    /// On the wire `skillgroup_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:31`.
    pub skillgroup_id: Option<String>,
    /// On the wire `skillgroup_name`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:32`.
    pub skillgroup_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:33`.
    pub status: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:34`.
    pub tnt_inst_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:35`.
    pub user_id: Option<String>,
    /// On the wire `verify_result`, a text. Source: `spec/iservice/ccm.servicerecord.modify.yaml:36`.
    pub verify_result: Option<String>,
}

impl CcmServicerecordModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            acid: None,
            aid: None,
            ani: None,
            asid: None,
            category_list: None,
            chat_begin_time: None,
            chat_end_time: None,
            city: None,
            creator_id: None,
            discon_symbol: None,
            dnis: None,
            file_size: None,
            gmt_create: None,
            gmt_modified: None,
            id: None,
            memo: None,
            modifier_id: None,
            outbound_task_id: None,
            satisfaction: None,
            satisfaction_memo: None,
            service_source: None,
            service_time: None,
            skillgroup_id: None,
            skillgroup_name: None,
            status: None,
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
        category_list: super::types::ServiceRecordCatRequest,
    ) -> Self {
        self.category_list = Some(category_list);
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

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
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

impl record::Record for CcmServicerecordModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICERECORD_MODIFY
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
            14 => Some(&self.id),
            15 => Some(&self.memo),
            16 => Some(&self.modifier_id),
            17 => Some(&self.outbound_task_id),
            18 => Some(&self.satisfaction),
            19 => Some(&self.satisfaction_memo),
            20 => Some(&self.service_source),
            21 => Some(&self.service_time),
            22 => Some(&self.skillgroup_id),
            23 => Some(&self.skillgroup_name),
            24 => Some(&self.status),
            25 => Some(&self.tnt_inst_id),
            26 => Some(&self.user_id),
            27 => Some(&self.verify_result),
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
            14 => Some(&mut self.id),
            15 => Some(&mut self.memo),
            16 => Some(&mut self.modifier_id),
            17 => Some(&mut self.outbound_task_id),
            18 => Some(&mut self.satisfaction),
            19 => Some(&mut self.satisfaction_memo),
            20 => Some(&mut self.service_source),
            21 => Some(&mut self.service_time),
            22 => Some(&mut self.skillgroup_id),
            23 => Some(&mut self.skillgroup_name),
            24 => Some(&mut self.status),
            25 => Some(&mut self.tnt_inst_id),
            26 => Some(&mut self.user_id),
            27 => Some(&mut self.verify_result),
            _ => None,
        }
    }
}

impl Default for CcmServicerecordModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmServicerecordModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServicerecordModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServicerecordModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmServicerecordModify {}

impl record::Request for CcmServicerecordModify {
    type Response = CcmServicerecordModifyResponse;
    type ErrorCode = CcmServicerecordModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.servicerecord.modify",
        title: "变更服务记录",
        file: "spec/iservice/ccm.servicerecord.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/servicerecord/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SERVICERECORD_MODIFY,
        response: &CCM_SERVICERECORD_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.servicerecord.modify` (变更服务记录).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CcmServicerecordModifyResponse {}

impl record::Record for CcmServicerecordModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICERECORD_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for CcmServicerecordModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmServicerecordModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServicerecordModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServicerecordModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.servicerecord.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmServicerecordModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:41`.
    InvalidParameter,
    /// On the wire `SERVICE_RECORD_NOT_EXISIT`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:42`.
    ServiceRecordNotExisit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmServicerecordModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SERVICE_RECORD_NOT_EXISIT", Self::ServiceRecordNotExisit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmServicerecordModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
