//! `alipay.iservice.ccm.servicerecord.modify` · 变更服务记录
//!
//! Change a customer service record.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/modify`.
//! Described in `spec/iservice/ccm.servicerecord.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.servicerecord.modify` (变更服务记录).
///
/// Change a customer service record.
///
/// ```
/// use alipay::iservice::CcmServicerecordModify;
///
/// let request = CcmServicerecordModify::new()
///     .acid("CCC/2459691380492662222224097452");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`chat_begin_time`](Self::chat_begin_time) | a time |
/// | [`chat_end_time`](Self::chat_end_time) | a time |
/// | [`discon_symbol`](Self::discon_symbol) | one of its values |
/// | [`gmt_create`](Self::gmt_create) | a time |
/// | [`satisfaction`](Self::satisfaction) | one of its values |
/// | [`service_source`](Self::service_source) | one of its values |
/// | [`status`](Self::status) | one of its values |
/// | [`verify_result`](Self::verify_result) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/modify`.
/// Described in `spec/iservice/ccm.servicerecord.modify.yaml`.
/// Returns [`CcmServicerecordModifyResponse`], or an error with a [`CcmServicerecordModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.servicerecord.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/servicerecord/modify")]
#[doc(alias = "变更服务记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmServicerecordModify {
    /// Unique id of the call.
    ///
    /// 来电唯一标识. Example: `CCC/2459691380492662222224097452`.
    pub acid: Option<String>,
    /// Agent's extension in the softphone.
    ///
    /// 客服坐席号. Example: `20000105`.
    pub aid: Option<String>,
    /// Calling number.
    ///
    /// 主叫号码. Example: `13800000000`.
    pub ani: Option<String>,
    /// Unique id of the call, for Hundsun only.
    ///
    /// 恒生专用来电唯一标识. Example: `29de02050ce1403db710a0b1f4daad6d`.
    pub asid: Option<String>,
    /// Categories of the record.
    ///
    /// 类目信息.
    pub category_list: Option<super::types::ServiceRecordCatRequest>,
    /// Start of the conversation.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-11-20 11:37:26`.
    pub chat_begin_time: Option<record::DateTime>,
    /// End of the conversation.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-11-20 11:38:49`.
    pub chat_end_time: Option<record::DateTime>,
    /// Place the call comes from.
    ///
    /// 来电地址. Example: `山东`.
    pub city: Option<String>,
    /// Id of the creator.
    ///
    /// 创建者ID. Example: `2020042801917879`.
    pub creator_id: Option<String>,
    /// Who hung up first.
    ///
    /// 先挂断方. Example: `AGENT`.
    pub discon_symbol: Option<record::Choice<CcmServicerecordModifyDisconSymbol>>,
    /// Number that was called.
    ///
    /// 被叫号码. Example: `13800000000`.
    pub dnis: Option<String>,
    /// File size.
    ///
    /// 文件大小. Example: `1222000`.
    pub file_size: Option<i64>,
    /// Creation time.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2010-11-11 11:11:11`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `2010-11-11 11:11:11`.
    pub gmt_modified: Option<String>,
    /// Service record id of the cloud customer service.
    ///
    /// 云客服服务记录ID. Example: `202011161113010100000000739715`.
    pub id: Option<String>,
    /// Remark on the record.
    ///
    /// 服务记录备注信息. Example: `亲，昨天已经寄给你了呢`.
    pub memo: Option<String>,
    /// Id of the last editor.
    ///
    /// 修改人ID. Example: `2020042801917879`.
    pub modifier_id: Option<String>,
    /// Outbound call task id.
    ///
    /// 外呼任务ID. Example: `10.253.104.12_1d5d40fd-aa5e-4f23-9247-14cd28e125f2`.
    pub outbound_task_id: Option<String>,
    /// Customer's satisfaction.
    ///
    /// 满意度. Example: `0`.
    pub satisfaction: Option<record::Choice<CcmServicerecordModifySatisfaction>>,
    /// Customer's remarks on the satisfaction.
    ///
    /// 满意度补充信息. Example: `其它:非常不满意，完全都是我在自问自答;`.
    pub satisfaction_memo: Option<String>,
    /// How the service came about.
    ///
    /// Example: `1`.
    pub service_source: Option<record::Choice<CcmServicerecordModifyServiceSource>>,
    /// Service time in seconds.
    ///
    /// 服务时长. Example: `1924`.
    pub service_time: Option<i64>,
    /// Skill group id.
    ///
    /// 技能组ID. Example: `100000000001`.
    pub skillgroup_id: Option<String>,
    /// Name of the skill group.
    ///
    /// 技能组名称. Example: `融资业务还款组`.
    pub skillgroup_name: Option<String>,
    /// State of the record.
    ///
    /// Example: `1`.
    pub status: Option<record::Choice<CcmServicerecordModifyStatus>>,
    /// Business tenant.
    ///
    /// 业务租户. Example: `ORGJC1CN`.
    pub tnt_inst_id: Option<String>,
    /// Unique id of the user who made contact.
    ///
    /// 来访用户唯一标识ID. Example: `202007011113010526000000035332`.
    pub user_id: Option<String>,
    /// How the IVR identified and verified the user.
    ///
    /// IVR验证结果. Example: `ROLE_N`.
    pub verify_result: Option<record::Choice<CcmServicerecordModifyVerifyResult>>,
}

impl CcmServicerecordModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn chat_begin_time(
        mut self,
        chat_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.chat_begin_time = Some(chat_begin_time.into());
        self
    }

    /// Sets [`chat_end_time`](Self::chat_end_time).
    #[inline]
    pub fn chat_end_time(mut self, chat_end_time: impl Into<record::DateTime>) -> Self {
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
    pub fn discon_symbol(
        mut self,
        discon_symbol: impl Into<record::Choice<CcmServicerecordModifyDisconSymbol>>,
    ) -> Self {
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
    pub fn gmt_create(mut self, gmt_create: impl Into<record::DateTime>) -> Self {
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
    pub fn satisfaction(
        mut self,
        satisfaction: impl Into<record::Choice<CcmServicerecordModifySatisfaction>>,
    ) -> Self {
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
    pub fn service_source(
        mut self,
        service_source: impl Into<record::Choice<CcmServicerecordModifyServiceSource>>,
    ) -> Self {
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<CcmServicerecordModifyStatus>>,
    ) -> Self {
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
    pub fn verify_result(
        mut self,
        verify_result: impl Into<record::Choice<CcmServicerecordModifyVerifyResult>>,
    ) -> Self {
        self.verify_result = Some(verify_result.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.servicerecord.modify` (变更服务记录).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmServicerecordModifyResponse {}

/// The values of the platform's type `CcmServicerecordModifyDisconSymbol`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyDisconSymbol {
    /// `AGENT`: Agent (客服).
    Agent,
    /// `CUSTOMER`: Customer (客户).
    Customer,
}

record::enumeration!(
    CcmServicerecordModifyDisconSymbol, "AGENT" Agent, "CUSTOMER" Customer
);

/// The values of the platform's type `CcmServicerecordModifySatisfaction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordModifySatisfaction {
    /// `0`: Very satisfied (非常满意).
    V0,
    /// `1`: Satisfied (满意).
    V1,
    /// `2`: Neutral (一般).
    V2,
    /// `3`: Dissatisfied (不满意).
    V3,
    /// `4`: Very dissatisfied (非常不满意).
    V4,
}

record::enumeration!(
    CcmServicerecordModifySatisfaction, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4
);

/// The values of the platform's type `CcmServicerecordModifyServiceSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyServiceSource {
    /// `1`: Customer called (客户来电).
    V1,
    /// `4`: Follow-up call (电话回访).
    V4,
    /// `5`: Service at an outlet (网点服务).
    V5,
    /// `6`: Online service (在线服务).
    V6,
    /// `7`: Outbound call task (外呼任务).
    V7,
    /// `8`: Manual outbound call (手动外呼).
    V8,
    /// `9`: Online message left (在线离线留言).
    V9,
}

record::enumeration!(
    CcmServicerecordModifyServiceSource, "1" V1, "4" V4, "5" V5, "6" V6, "7" V7, "8" V8,
    "9" V9
);

/// The values of the platform's type `CcmServicerecordModifyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyStatus {
    /// `1`: To be handled (待处理).
    V1,
    /// `2`: Saved for later (暂存).
    V2,
    /// `3`: Finished (完结).
    V3,
    /// `4`: Discarded (废除).
    V4,
    /// `5`: Invalid (无效).
    V5,
    /// `6`: Unknown (未知).
    V6,
}

record::enumeration!(
    CcmServicerecordModifyStatus, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5, "6" V6
);

/// The values of the platform's type `CcmServicerecordModifyVerifyResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyVerifyResult {
    /// `ROLE_N`: User not found (未定位到用户).
    RoleN,
    /// `CERTNO_Y_PWD_Y`: Certificate number and payment password passed.
    CertnoYPwdY,
    /// `CERTNO_Y_PWD_N`: Certificate number passed, payment password failed.
    CertnoYPwdN,
    /// `CERTNO_Y_PWD_UNKNOW`: Certificate number passed (证件号码验证通过).
    CertnoYPwdUnknow,
    /// `PHONE_Y_PWD_Y`: Calling phone and payment password passed.
    PhoneYPwdY,
    /// `PHONE_Y_PWD_N`: Calling phone, payment password failed.
    PhoneYPwdN,
    /// `PHONE_Y_PWD_UNKNOW`: Account of the calling phone (来电手机账户).
    PhoneYPwdUnknow,
    /// `SEARCH_Y_PWD_Y`: Found by search, pushed password passed.
    SearchYPwdY,
    /// `SEARCH_Y_PWD_N`: Found by search, pushed password failed.
    SearchYPwdN,
    /// `SEARCH_Y_PWD_UNKNOW`: User found by search (搜索定位用户).
    SearchYPwdUnknow,
}

record::enumeration!(
    CcmServicerecordModifyVerifyResult, "ROLE_N" RoleN, "CERTNO_Y_PWD_Y" CertnoYPwdY,
    "CERTNO_Y_PWD_N" CertnoYPwdN, "CERTNO_Y_PWD_UNKNOW" CertnoYPwdUnknow, "PHONE_Y_PWD_Y"
    PhoneYPwdY, "PHONE_Y_PWD_N" PhoneYPwdN, "PHONE_Y_PWD_UNKNOW" PhoneYPwdUnknow,
    "SEARCH_Y_PWD_Y" SearchYPwdY, "SEARCH_Y_PWD_N" SearchYPwdN, "SEARCH_Y_PWD_UNKNOW"
    SearchYPwdUnknow
);

/// The error codes of `alipay.iservice.ccm.servicerecord.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmServicerecordModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SERVICE_RECORD_NOT_EXISIT`.
    ServiceRecordNotExisit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmServicerecordModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SERVICE_RECORD_NOT_EXISIT" ServiceRecordNotExisit
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmServicerecordModify, CCM_SERVICERECORD_MODIFY, 0 acid None, 1 aid None, 2 ani
    None, 3 asid None, 4 category_list None, 5 chat_begin_time None, 6 chat_end_time
    None, 7 city None, 8 creator_id None, 9 discon_symbol None, 10 dnis None, 11
    file_size None, 12 gmt_create None, 13 gmt_modified None, 14 id None, 15 memo None,
    16 modifier_id None, 17 outbound_task_id None, 18 satisfaction None, 19
    satisfaction_memo None, 20 service_source None, 21 service_time None, 22
    skillgroup_id None, 23 skillgroup_name None, 24 status None, 25 tnt_inst_id None, 26
    user_id None, 27 verify_result None
);

record::record!(CcmServicerecordModifyResponse, CCM_SERVICERECORD_MODIFY_RESPONSE);

static CCM_SERVICERECORD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordModify",
    file: "spec/iservice/ccm.servicerecord.modify.yaml",
    rows: &[
        schema::Row::Text("acid"),
        schema::Row::Text("aid"),
        schema::Row::Text("ani"),
        schema::Row::Text("asid"),
        schema::Row::Plain(
            "category_list",
            schema::Kind::Record(&super::types::SERVICE_RECORD_CAT_REQUEST),
        ),
        schema::Row::Limited(
            "chat_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "chat_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("city"),
        schema::Row::Text("creator_id"),
        schema::Row::Limited(
            "discon_symbol",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["AGENT", "CUSTOMER"]))],
        ),
        schema::Row::Text("dnis"),
        schema::Row::Plain("file_size", schema::Kind::Integer),
        schema::Row::Limited(
            "gmt_create",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("id"),
        schema::Row::Text("memo"),
        schema::Row::Text("modifier_id"),
        schema::Row::Text("outbound_task_id"),
        schema::Row::Limited(
            "satisfaction",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3", "4"]))],
        ),
        schema::Row::Text("satisfaction_memo"),
        schema::Row::Limited(
            "service_source",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["1", "4", "5", "6", "7", "8", "9"]),
                ),
            ],
        ),
        schema::Row::Plain("service_time", schema::Kind::Integer),
        schema::Row::Text("skillgroup_id"),
        schema::Row::Text("skillgroup_name"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6"]),
                ),
            ],
        ),
        schema::Row::Text("tnt_inst_id"),
        schema::Row::Text("user_id"),
        schema::Row::Limited(
            "verify_result",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "ROLE_N",
                            "CERTNO_Y_PWD_Y",
                            "CERTNO_Y_PWD_N",
                            "CERTNO_Y_PWD_UNKNOW",
                            "PHONE_Y_PWD_Y",
                            "PHONE_Y_PWD_N",
                            "PHONE_Y_PWD_UNKNOW",
                            "SEARCH_Y_PWD_Y",
                            "SEARCH_Y_PWD_N",
                            "SEARCH_Y_PWD_UNKNOW",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        11, 12, 13, 14, 19, 20, 22, 24, 24, 25, 26, 27, 30, 35, 36, 37, 37, 38, 43, 48,
        49, 50, 55, 58, 66, 71, 73, 83, 84, 85, 86, 88, 97, 98, 103, 106,
    ],
};

static CCM_SERVICERECORD_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordModifyResponse",
    file: "spec/iservice/ccm.servicerecord.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
