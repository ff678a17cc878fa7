//! `alipay.iservice.ccm.servicerecord.create` · 创建服务记录
//!
//! Create a customer service record.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/create`.
//! Described in `spec/iservice/ccm.servicerecord.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.servicerecord.create` (创建服务记录).
///
/// Create a customer service record.
///
/// ```
/// use alipay::iservice::CcmServicerecordCreate;
///
/// let request = CcmServicerecordCreate::new()
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
/// | [`verify_result`](Self::verify_result) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/create`.
/// Described in `spec/iservice/ccm.servicerecord.create.yaml`.
/// Returns [`CcmServicerecordCreateResponse`], or an error with a [`CcmServicerecordCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.servicerecord.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/servicerecord/create")]
#[doc(alias = "创建服务记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmServicerecordCreate {
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
    pub category_list: Vec<super::types::ServiceRecordCatRequest>,
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
    pub discon_symbol: Option<record::Choice<CcmServicerecordCreateDisconSymbol>>,
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
    pub satisfaction: Option<record::Choice<CcmServicerecordCreateSatisfaction>>,
    /// Customer's remarks on the satisfaction.
    ///
    /// 满意度补充信息. Example: `其它:非常不满意，完全都是我在自问自答;`.
    pub satisfaction_memo: Option<String>,
    /// How the service came about.
    ///
    /// Example: `1`.
    pub service_source: Option<record::Choice<CcmServicerecordCreateServiceSource>>,
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
    /// Business tenant.
    ///
    /// 业务租户. Example: `TTTKPICN`.
    pub tnt_inst_id: Option<String>,
    /// Unique id of the user who made contact.
    ///
    /// 来访用户唯一标识ID. Example: `202007011113010526000000035332`.
    pub user_id: Option<String>,
    /// How the IVR identified and verified the user.
    ///
    /// IVR验证结果. Example: `ROLE_N`.
    pub verify_result: Option<record::Choice<CcmServicerecordCreateVerifyResult>>,
}

impl CcmServicerecordCreate {
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
        category_list: impl IntoIterator<Item = super::types::ServiceRecordCatRequest>,
    ) -> Self {
        self.category_list = category_list.into_iter().collect();
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
        discon_symbol: impl Into<record::Choice<CcmServicerecordCreateDisconSymbol>>,
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
        satisfaction: impl Into<record::Choice<CcmServicerecordCreateSatisfaction>>,
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
        service_source: impl Into<record::Choice<CcmServicerecordCreateServiceSource>>,
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
        verify_result: impl Into<record::Choice<CcmServicerecordCreateVerifyResult>>,
    ) -> Self {
        self.verify_result = Some(verify_result.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.servicerecord.create` (创建服务记录).
#[non_exhaustive]
pub struct CcmServicerecordCreateResponse {
    /// Service record id.
    ///
    /// 服务记录ID. Example: `201709271113010100000000000001`.
    pub service_record_id: Option<String>,
}

/// The values of the platform's type `CcmServicerecordCreateDisconSymbol`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordCreateDisconSymbol {
    /// `AGENT`: Agent (客服).
    Agent,
    /// `CUSTOMER`: Customer (客户).
    Customer,
}

record::enumeration!(
    CcmServicerecordCreateDisconSymbol, "AGENT" Agent, "CUSTOMER" Customer
);

/// The values of the platform's type `CcmServicerecordCreateSatisfaction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordCreateSatisfaction {
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
    CcmServicerecordCreateSatisfaction, "0" V0, "1" V1, "2" V2, "3" V3, "4" V4
);

/// The values of the platform's type `CcmServicerecordCreateServiceSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordCreateServiceSource {
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
    CcmServicerecordCreateServiceSource, "1" V1, "4" V4, "5" V5, "6" V6, "7" V7, "8" V8,
    "9" V9
);

/// The values of the platform's type `CcmServicerecordCreateVerifyResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmServicerecordCreateVerifyResult {
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
    CcmServicerecordCreateVerifyResult, "ROLE_N" RoleN, "CERTNO_Y_PWD_Y" CertnoYPwdY,
    "CERTNO_Y_PWD_N" CertnoYPwdN, "CERTNO_Y_PWD_UNKNOW" CertnoYPwdUnknow, "PHONE_Y_PWD_Y"
    PhoneYPwdY, "PHONE_Y_PWD_N" PhoneYPwdN, "PHONE_Y_PWD_UNKNOW" PhoneYPwdUnknow,
    "SEARCH_Y_PWD_Y" SearchYPwdY, "SEARCH_Y_PWD_N" SearchYPwdN, "SEARCH_Y_PWD_UNKNOW"
    SearchYPwdUnknow
);

/// The error codes of `alipay.iservice.ccm.servicerecord.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmServicerecordCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmServicerecordCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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
    CcmServicerecordCreate, CCM_SERVICERECORD_CREATE, 0 acid None, 1 aid None, 2 ani
    None, 3 asid None, 4 category_list Vec::new(), 5 chat_begin_time None, 6
    chat_end_time None, 7 city None, 8 creator_id None, 9 discon_symbol None, 10 dnis
    None, 11 file_size None, 12 gmt_create None, 13 gmt_modified None, 14 memo None, 15
    modifier_id None, 16 outbound_task_id None, 17 satisfaction None, 18
    satisfaction_memo None, 19 service_source None, 20 service_time None, 21
    skillgroup_id None, 22 skillgroup_name None, 23 tnt_inst_id None, 24 user_id None, 25
    verify_result None
);

record::record!(
    CcmServicerecordCreateResponse, CCM_SERVICERECORD_CREATE_RESPONSE, 0
    service_record_id None
);

static CCM_SERVICERECORD_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordCreate",
    file: "spec/iservice/ccm.servicerecord.create.yaml",
    rows: &[
        schema::Row::Text("acid"),
        schema::Row::Text("aid"),
        schema::Row::Text("ani"),
        schema::Row::Text("asid"),
        schema::Row::Plain(
            "category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::SERVICE_RECORD_CAT_REQUEST,
                    ),
                    limits: &[],
                },
            ),
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
        11, 12, 13, 14, 19, 20, 22, 24, 24, 25, 26, 27, 30, 35, 36, 37, 37, 38, 43, 44,
        45, 50, 53, 61, 66, 68, 78, 79, 80, 81, 82, 87, 90,
    ],
};

static CCM_SERVICERECORD_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordCreateResponse",
    file: "spec/iservice/ccm.servicerecord.create.yaml",
    rows: &[schema::Row::Text("service_record_id")],
    rules: &[],
    lines: &[],
};
