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
/// Answered by [`CcmServicerecordModifyResponse`], or by an error with a [`CcmServicerecordModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.servicerecord.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/servicerecord/modify")]
#[doc(alias = "变更服务记录")]
#[must_use]
#[non_exhaustive]
pub struct CcmServicerecordModify {
    /// Unique id of the call.
    ///
    /// On the wire `acid` (来电唯一标识). Example: `CCC/2459691380492662222224097452`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:11`.
    pub acid: Option<String>,
    /// Agent's extension in the softphone.
    ///
    /// On the wire `aid` (客服坐席号). Example: `20000105`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:12`.
    pub aid: Option<String>,
    /// Calling number.
    ///
    /// On the wire `ani` (主叫号码). Example: `13800000000`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:13`.
    pub ani: Option<String>,
    /// Unique id of the call, for Hundsun only.
    ///
    /// On the wire `asid` (恒生专用来电唯一标识). Example: `29de02050ce1403db710a0b1f4daad6d`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:14`.
    pub asid: Option<String>,
    /// Categories of the record.
    ///
    /// On the wire `category_list` (类目信息). Source: `spec/iservice/ccm.servicerecord.modify.yaml:19`.
    pub category_list: Option<super::types::ServiceRecordCatRequest>,
    /// Start of the conversation.
    ///
    /// On the wire `chat_begin_time`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2018-11-20 11:37:26`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:20`.
    pub chat_begin_time: Option<record::DateTime>,
    /// End of the conversation.
    ///
    /// On the wire `chat_end_time`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2018-11-20 11:38:49`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:24`.
    pub chat_end_time: Option<record::DateTime>,
    /// Place the call comes from.
    ///
    /// On the wire `city` (来电地址). Example: `山东`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:25`.
    pub city: Option<String>,
    /// Id of the creator.
    ///
    /// On the wire `creator_id` (创建者ID). Example: `2020042801917879`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:26`.
    pub creator_id: Option<String>,
    /// Who hung up first.
    ///
    /// On the wire `discon_symbol` (先挂断方). Example: `AGENT`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:27`.
    pub discon_symbol: Option<record::Choice<CcmServicerecordModifyDisconSymbol>>,
    /// Number that was called.
    ///
    /// On the wire `dnis` (被叫号码). Example: `13800000000`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:35`.
    pub dnis: Option<String>,
    /// File size.
    ///
    /// On the wire `file_size` (文件大小). Example: `1222000`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:36`.
    pub file_size: Option<i64>,
    /// Creation time.
    ///
    /// On the wire `gmt_create` (创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2010-11-11 11:11:11`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:37`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间). Example: `2010-11-11 11:11:11`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:38`.
    pub gmt_modified: Option<String>,
    /// Service record id of the cloud customer service.
    ///
    /// On the wire `id` (云客服服务记录ID). Example: `202011161113010100000000739715`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:43`.
    pub id: Option<String>,
    /// Remark on the record.
    ///
    /// On the wire `memo` (服务记录备注信息). Example: `亲，昨天已经寄给你了呢`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:48`.
    pub memo: Option<String>,
    /// Id of the last editor.
    ///
    /// On the wire `modifier_id` (修改人ID). Example: `2020042801917879`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:49`.
    pub modifier_id: Option<String>,
    /// Outbound call task id.
    ///
    /// On the wire `outbound_task_id` (外呼任务ID). Example: `10.253.104.12_1d5d40fd-aa5e-4f23-9247-14cd28e125f2`.
    /// Source: `spec/iservice/ccm.servicerecord.modify.yaml:50`.
    pub outbound_task_id: Option<String>,
    /// Customer's satisfaction.
    ///
    /// On the wire `satisfaction` (满意度). Example: `0`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:55`.
    pub satisfaction: Option<record::Choice<CcmServicerecordModifySatisfaction>>,
    /// Customer's remarks on the satisfaction.
    ///
    /// On the wire `satisfaction_memo` (满意度补充信息). Example: `其它:非常不满意，完全都是我在自问自答;`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:66`.
    pub satisfaction_memo: Option<String>,
    /// How the service came about.
    ///
    /// On the wire `service_source`. Example: `1`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:71`.
    pub service_source: Option<record::Choice<CcmServicerecordModifyServiceSource>>,
    /// Service time in seconds.
    ///
    /// On the wire `service_time` (服务时长). Example: `1924`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:83`.
    pub service_time: Option<i64>,
    /// Skill group id.
    ///
    /// On the wire `skillgroup_id` (技能组ID). Example: `100000000001`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:84`.
    pub skillgroup_id: Option<String>,
    /// Name of the skill group.
    ///
    /// On the wire `skillgroup_name` (技能组名称). Example: `融资业务还款组`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:85`.
    pub skillgroup_name: Option<String>,
    /// State of the record.
    ///
    /// On the wire `status`. Example: `1`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:86`.
    pub status: Option<record::Choice<CcmServicerecordModifyStatus>>,
    /// Business tenant.
    ///
    /// On the wire `tnt_inst_id` (业务租户). Example: `ORGJC1CN`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:97`.
    pub tnt_inst_id: Option<String>,
    /// Unique id of the user who made contact.
    ///
    /// On the wire `user_id` (来访用户唯一标识ID). Example: `202007011113010526000000035332`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:98`.
    pub user_id: Option<String>,
    /// How the IVR identified and verified the user.
    ///
    /// On the wire `verify_result` (IVR验证结果). Example: `ROLE_N`. Source:
    /// `spec/iservice/ccm.servicerecord.modify.yaml:103`.
    pub verify_result: Option<record::Choice<CcmServicerecordModifyVerifyResult>>,
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

/// The values of the platform's type `CcmServicerecordModifyDisconSymbol`.
///
/// Source: `spec/iservice/ccm.servicerecord.modify.yaml:31`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyDisconSymbol {
    /// Agent.
    ///
    /// On the wire `AGENT` (客服).
    Agent,
    /// Customer.
    ///
    /// On the wire `CUSTOMER` (客户).
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
///
/// Source: `spec/iservice/ccm.servicerecord.modify.yaml:59`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifySatisfaction {
    /// Very satisfied.
    ///
    /// On the wire `0` (非常满意).
    V0,
    /// Satisfied.
    ///
    /// On the wire `1` (满意).
    V1,
    /// Neutral.
    ///
    /// On the wire `2` (一般).
    V2,
    /// Dissatisfied.
    ///
    /// On the wire `3` (不满意).
    V3,
    /// Very dissatisfied.
    ///
    /// On the wire `4` (非常不满意).
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
///
/// Source: `spec/iservice/ccm.servicerecord.modify.yaml:74`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyServiceSource {
    /// Customer called.
    ///
    /// On the wire `1` (客户来电).
    V1,
    /// Follow-up call.
    ///
    /// On the wire `4` (电话回访).
    V4,
    /// Service at an outlet.
    ///
    /// On the wire `5` (网点服务).
    V5,
    /// Online service.
    ///
    /// On the wire `6` (在线服务).
    V6,
    /// Outbound call task.
    ///
    /// On the wire `7` (外呼任务).
    V7,
    /// Manual outbound call.
    ///
    /// On the wire `8` (手动外呼).
    V8,
    /// Online message left.
    ///
    /// On the wire `9` (在线离线留言).
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
///
/// Source: `spec/iservice/ccm.servicerecord.modify.yaml:89`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyStatus {
    /// To be handled.
    ///
    /// On the wire `1` (待处理).
    V1,
    /// Saved for later.
    ///
    /// On the wire `2` (暂存).
    V2,
    /// Finished.
    ///
    /// On the wire `3` (完结).
    V3,
    /// Discarded.
    ///
    /// On the wire `4` (废除).
    V4,
    /// Invalid.
    ///
    /// On the wire `5` (无效).
    V5,
    /// Unknown.
    ///
    /// On the wire `6` (未知).
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
///
/// Source: `spec/iservice/ccm.servicerecord.modify.yaml:107`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmServicerecordModifyVerifyResult {
    /// User not found.
    ///
    /// On the wire `ROLE_N` (未定位到用户).
    RoleN,
    /// Certificate number and payment password passed.
    ///
    /// On the wire `CERTNO_Y_PWD_Y`.
    CertnoYPwdY,
    /// Certificate number passed, payment password failed.
    ///
    /// On the wire `CERTNO_Y_PWD_N`.
    CertnoYPwdN,
    /// Certificate number passed.
    ///
    /// On the wire `CERTNO_Y_PWD_UNKNOW` (证件号码验证通过).
    CertnoYPwdUnknow,
    /// Calling phone and payment password passed.
    ///
    /// On the wire `PHONE_Y_PWD_Y`.
    PhoneYPwdY,
    /// Calling phone, payment password failed.
    ///
    /// On the wire `PHONE_Y_PWD_N`.
    PhoneYPwdN,
    /// Account of the calling phone.
    ///
    /// On the wire `PHONE_Y_PWD_UNKNOW` (来电手机账户).
    PhoneYPwdUnknow,
    /// Found by search, pushed password passed.
    ///
    /// On the wire `SEARCH_Y_PWD_Y`.
    SearchYPwdY,
    /// Found by search, pushed password failed.
    ///
    /// On the wire `SEARCH_Y_PWD_N`.
    SearchYPwdN,
    /// User found by search.
    ///
    /// On the wire `SEARCH_Y_PWD_UNKNOW` (搜索定位用户).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmServicerecordModifyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:123` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `SERVICE_RECORD_NOT_EXISIT`. Source: `spec/iservice/ccm.servicerecord.modify.yaml:124`.
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
