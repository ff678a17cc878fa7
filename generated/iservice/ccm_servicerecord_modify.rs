//! `alipay.iservice.ccm.servicerecord.modify` · 变更服务记录
//!
//! Change a customer service record.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/servicerecord/modify`.
//! Described in `spec/iservice/ccm.servicerecord.modify.yaml`.

use crate::{record, schema};

static CCM_SERVICERECORD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServicerecordModify",
    file: "spec/iservice/ccm.servicerecord.modify.yaml",
    fields: &[
        schema::FieldDef::text("acid", 11),
        schema::FieldDef::text("aid", 12),
        schema::FieldDef::text("ani", 13),
        schema::FieldDef::text("asid", 14),
        schema::FieldDef::new(
            "category_list",
            schema::Kind::Record(&super::types::SERVICE_RECORD_CAT_REQUEST),
            19,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    22,
                ),
            ],
            ..schema::FieldDef::text("chat_begin_time", 20)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    24,
                ),
            ],
            ..schema::FieldDef::text("chat_end_time", 24)
        },
        schema::FieldDef::text("city", 25),
        schema::FieldDef::text("creator_id", 26),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["AGENT", "CUSTOMER"]), 30),
            ],
            ..schema::FieldDef::text("discon_symbol", 27)
        },
        schema::FieldDef::text("dnis", 35),
        schema::FieldDef::new("file_size", schema::Kind::Integer, 36),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    37,
                ),
            ],
            ..schema::FieldDef::text("gmt_create", 37)
        },
        schema::FieldDef::text("gmt_modified", 38),
        schema::FieldDef::text("id", 43),
        schema::FieldDef::text("memo", 48),
        schema::FieldDef::text("modifier_id", 49),
        schema::FieldDef::text("outbound_task_id", 50),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["0", "1", "2", "3", "4"]),
                    58,
                ),
            ],
            ..schema::FieldDef::text("satisfaction", 55)
        },
        schema::FieldDef::text("satisfaction_memo", 66),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "4", "5", "6", "7", "8", "9"]),
                    73,
                ),
            ],
            ..schema::FieldDef::text("service_source", 71)
        },
        schema::FieldDef::new("service_time", schema::Kind::Integer, 83),
        schema::FieldDef::text("skillgroup_id", 84),
        schema::FieldDef::text("skillgroup_name", 85),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6"]),
                    88,
                ),
            ],
            ..schema::FieldDef::text("status", 86)
        },
        schema::FieldDef::text("tnt_inst_id", 97),
        schema::FieldDef::text("user_id", 98),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    106,
                ),
            ],
            ..schema::FieldDef::text("verify_result", 103)
        },
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

/// The response of `alipay.iservice.ccm.servicerecord.modify` (变更服务记录).
///
/// This response has no fields.
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

/// The values of the platform's type `CcmServicerecordModifyDisconSymbol`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyDisconSymbol {
    /// `AGENT`: Agent (客服).
    Agent,
    /// `CUSTOMER`: Customer (客户).
    Customer,
}

impl record::Enumeration for CcmServicerecordModifyDisconSymbol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGENT", Self::Agent),
        ("CUSTOMER", Self::Customer),
    ];
}

impl std::fmt::Debug for CcmServicerecordModifyDisconSymbol {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmServicerecordModifySatisfaction`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmServicerecordModifySatisfaction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for CcmServicerecordModifySatisfaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmServicerecordModifyServiceSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmServicerecordModifyServiceSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
        ("8", Self::V8),
        ("9", Self::V9),
    ];
}

impl std::fmt::Debug for CcmServicerecordModifyServiceSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmServicerecordModifyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmServicerecordModifyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
    ];
}

impl std::fmt::Debug for CcmServicerecordModifyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmServicerecordModifyVerifyResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmServicerecordModifyVerifyResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ROLE_N", Self::RoleN),
        ("CERTNO_Y_PWD_Y", Self::CertnoYPwdY),
        ("CERTNO_Y_PWD_N", Self::CertnoYPwdN),
        ("CERTNO_Y_PWD_UNKNOW", Self::CertnoYPwdUnknow),
        ("PHONE_Y_PWD_Y", Self::PhoneYPwdY),
        ("PHONE_Y_PWD_N", Self::PhoneYPwdN),
        ("PHONE_Y_PWD_UNKNOW", Self::PhoneYPwdUnknow),
        ("SEARCH_Y_PWD_Y", Self::SearchYPwdY),
        ("SEARCH_Y_PWD_N", Self::SearchYPwdN),
        ("SEARCH_Y_PWD_UNKNOW", Self::SearchYPwdUnknow),
    ];
}

impl std::fmt::Debug for CcmServicerecordModifyVerifyResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.servicerecord.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
