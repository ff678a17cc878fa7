//! `ant.merchant.expand.shop.create` · 蚂蚁店铺创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/shop`. Described in
//! `spec/ant_merchant/expand.shop.create.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopCreate",
    file: "spec/ant_merchant/expand.shop.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_cards",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SETTLE_CARD_INFO),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("brand_id", 10),
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            11,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("cert_image", 13),
        schema::FieldDef::text("cert_name", 14),
        schema::FieldDef::text("cert_no", 15),
        schema::FieldDef::text("cert_type", 16),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("contact_mobile", 18),
        schema::FieldDef::text("contact_phone", 19),
        schema::FieldDef::text("cover", 20),
        schema::FieldDef::new(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new(
            "industry_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::MERCHANT_SHOP_INDUSTRY_INFO,
                    ),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new(
            "industry_license",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_INDUSTRY_LICENSE),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("ip_role_id", 24),
        schema::FieldDef::text("legal_cert_no", 25),
        schema::FieldDef::text("legal_name", 26),
        schema::FieldDef::text("license_auth_letter_image", 27),
        schema::FieldDef::text("memo", 28),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::new(
            "out_door_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new(
            "qualifications",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::INDUSTRY_QUALIFICATION_INFO,
                    ),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("scene", 32),
        schema::FieldDef::text("settle_alipay_logon_id", 33),
        schema::FieldDef::text("shop_category", 34),
        schema::FieldDef::text("shop_main_type", 35),
        schema::FieldDef::text("shop_name", 36),
        schema::FieldDef::text("shop_type", 37),
        schema::FieldDef::text("store_id", 38),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("cert_start_expire_time", 39)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("expire_time", 40)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "fund_proofs",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                41,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("fund_type", 42)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_back_url", 43)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_end_time", 44)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_front_url", 45)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_start_time", 46)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopCreateResponse",
    file: "spec/ant_merchant/expand.shop.create.yaml",
    fields: &[
        schema::FieldDef::text("exist_shop_id", 49),
        schema::FieldDef::text("order_id", 50),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.create` (蚂蚁店铺创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/shop`. Described in
/// `spec/ant_merchant/expand.shop.create.yaml`.
/// Answered by [`ExpandShopCreateResponse`], or by an error with a [`ExpandShopCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.create")]
#[doc(alias = "蚂蚁店铺创建")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopCreate {
    /// On the wire `biz_cards`, a list; each element is a record of the kind `SettleCardInfo`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:9`.
    pub biz_cards: Vec<super::types::SettleCardInfo>,
    /// On the wire `brand_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:10`.
    pub brand_id: Option<String>,
    /// On the wire `business_address`, a record of the kind `AddressInfo`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:11`.
    pub business_address: Option<super::types::AddressInfo>,
    /// On the wire `business_time`, a list; each element is a record of the kind `ShopBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:12`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// On the wire `cert_image`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:13`.
    pub cert_image: Option<String>,
    /// On the wire `cert_name`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:14`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:15`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:16`.
    pub cert_type: Option<String>,
    /// On the wire `contact_infos`, a list; each element is a record of the kind `ContactInfo`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:17`.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// On the wire `contact_mobile`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:18`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_phone`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:19`.
    pub contact_phone: Option<String>,
    /// On the wire `cover`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:20`.
    pub cover: Option<String>,
    /// On the wire `ext_infos`, a list; each element is a record of the kind `ShopExtInfo`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:21`.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// On the wire `industry_info`, a list; each element is a record of the kind `MerchantShopIndustryInfo`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:22`.
    pub industry_info: Vec<super::types::MerchantShopIndustryInfo>,
    /// On the wire `industry_license`, a list; each element is a record of the kind `ShopIndustryLicense`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:23`.
    pub industry_license: Vec<super::types::ShopIndustryLicense>,
    /// On the wire `ip_role_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:24`.
    pub ip_role_id: Option<String>,
    /// On the wire `legal_cert_no`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:25`.
    pub legal_cert_no: Option<String>,
    /// On the wire `legal_name`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:26`.
    pub legal_name: Option<String>,
    /// On the wire `license_auth_letter_image`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:27`.
    pub license_auth_letter_image: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:28`.
    pub memo: Option<String>,
    /// On the wire `new_business_time`, a list; each element is a record of the kind `ComplexBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:29`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// On the wire `out_door_images`, a list; each element is a text. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:30`.
    pub out_door_images: Vec<String>,
    /// On the wire `qualifications`, a list; each element is a record of the kind `IndustryQualificationInfo`.
    /// Source: `spec/ant_merchant/expand.shop.create.yaml:31`.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:32`.
    pub scene: Option<String>,
    /// On the wire `settle_alipay_logon_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:33`.
    pub settle_alipay_logon_id: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:34`.
    pub shop_category: Option<String>,
    /// On the wire `shop_main_type`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:35`.
    pub shop_main_type: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:36`.
    pub shop_name: Option<String>,
    /// On the wire `shop_type`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:37`.
    pub shop_type: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:38`.
    pub store_id: Option<String>,
    /// On the wire `cert_start_expire_time`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:39`.
    pub cert_start_expire_time: Option<String>,
    /// On the wire `expire_time`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:40`.
    pub expire_time: Option<String>,
    /// On the wire `fund_proofs`, a list; each element is a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:41`.
    pub fund_proofs: Vec<String>,
    /// On the wire `fund_type`, a text; on the gateway only. Source: `spec/ant_merchant/expand.shop.create.yaml:42`.
    pub fund_type: Option<String>,
    /// On the wire `identity_back_url`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:43`.
    pub identity_back_url: Option<String>,
    /// On the wire `identity_end_time`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:44`.
    pub identity_end_time: Option<String>,
    /// On the wire `identity_front_url`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:45`.
    pub identity_front_url: Option<String>,
    /// On the wire `identity_start_time`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:46`.
    pub identity_start_time: Option<String>,
}

impl ExpandShopCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_cards: Vec::new(),
            brand_id: None,
            business_address: None,
            business_time: Vec::new(),
            cert_image: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
            contact_infos: Vec::new(),
            contact_mobile: None,
            contact_phone: None,
            cover: None,
            ext_infos: Vec::new(),
            industry_info: Vec::new(),
            industry_license: Vec::new(),
            ip_role_id: None,
            legal_cert_no: None,
            legal_name: None,
            license_auth_letter_image: None,
            memo: None,
            new_business_time: Vec::new(),
            out_door_images: Vec::new(),
            qualifications: Vec::new(),
            scene: None,
            settle_alipay_logon_id: None,
            shop_category: None,
            shop_main_type: None,
            shop_name: None,
            shop_type: None,
            store_id: None,
            cert_start_expire_time: None,
            expire_time: None,
            fund_proofs: Vec::new(),
            fund_type: None,
            identity_back_url: None,
            identity_end_time: None,
            identity_front_url: None,
            identity_start_time: None,
        }
    }

    /// Sets [`biz_cards`](Self::biz_cards).
    #[inline]
    pub fn biz_cards(
        mut self,
        biz_cards: impl IntoIterator<Item = super::types::SettleCardInfo>,
    ) -> Self {
        self.biz_cards = biz_cards.into_iter().collect();
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`business_address`](Self::business_address).
    #[inline]
    pub fn business_address(
        mut self,
        business_address: super::types::AddressInfo,
    ) -> Self {
        self.business_address = Some(business_address);
        self
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    pub fn business_time(
        mut self,
        business_time: impl IntoIterator<Item = super::types::ShopBusinessTime>,
    ) -> Self {
        self.business_time = business_time.into_iter().collect();
        self
    }

    /// Sets [`cert_image`](Self::cert_image).
    #[inline]
    pub fn cert_image(mut self, cert_image: impl Into<String>) -> Self {
        self.cert_image = Some(cert_image.into());
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`contact_infos`](Self::contact_infos).
    #[inline]
    pub fn contact_infos(
        mut self,
        contact_infos: impl IntoIterator<Item = super::types::ContactInfo>,
    ) -> Self {
        self.contact_infos = contact_infos.into_iter().collect();
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[inline]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_phone`](Self::contact_phone).
    #[inline]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }

    /// Sets [`cover`](Self::cover).
    #[inline]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets [`ext_infos`](Self::ext_infos).
    #[inline]
    pub fn ext_infos(
        mut self,
        ext_infos: impl IntoIterator<Item = super::types::ShopExtInfo>,
    ) -> Self {
        self.ext_infos = ext_infos.into_iter().collect();
        self
    }

    /// Sets [`industry_info`](Self::industry_info).
    #[inline]
    pub fn industry_info(
        mut self,
        industry_info: impl IntoIterator<Item = super::types::MerchantShopIndustryInfo>,
    ) -> Self {
        self.industry_info = industry_info.into_iter().collect();
        self
    }

    /// Sets [`industry_license`](Self::industry_license).
    #[inline]
    pub fn industry_license(
        mut self,
        industry_license: impl IntoIterator<Item = super::types::ShopIndustryLicense>,
    ) -> Self {
        self.industry_license = industry_license.into_iter().collect();
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`legal_cert_no`](Self::legal_cert_no).
    #[inline]
    pub fn legal_cert_no(mut self, legal_cert_no: impl Into<String>) -> Self {
        self.legal_cert_no = Some(legal_cert_no.into());
        self
    }

    /// Sets [`legal_name`](Self::legal_name).
    #[inline]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Sets [`license_auth_letter_image`](Self::license_auth_letter_image).
    #[inline]
    pub fn license_auth_letter_image(
        mut self,
        license_auth_letter_image: impl Into<String>,
    ) -> Self {
        self.license_auth_letter_image = Some(license_auth_letter_image.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`new_business_time`](Self::new_business_time).
    #[inline]
    pub fn new_business_time(
        mut self,
        new_business_time: impl IntoIterator<Item = super::types::ComplexBusinessTime>,
    ) -> Self {
        self.new_business_time = new_business_time.into_iter().collect();
        self
    }

    /// Sets [`out_door_images`](Self::out_door_images).
    #[inline]
    pub fn out_door_images(
        mut self,
        out_door_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_door_images = out_door_images.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`qualifications`](Self::qualifications).
    #[inline]
    pub fn qualifications(
        mut self,
        qualifications: impl IntoIterator<Item = super::types::IndustryQualificationInfo>,
    ) -> Self {
        self.qualifications = qualifications.into_iter().collect();
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`settle_alipay_logon_id`](Self::settle_alipay_logon_id).
    #[inline]
    pub fn settle_alipay_logon_id(
        mut self,
        settle_alipay_logon_id: impl Into<String>,
    ) -> Self {
        self.settle_alipay_logon_id = Some(settle_alipay_logon_id.into());
        self
    }

    /// Sets [`shop_category`](Self::shop_category).
    #[inline]
    pub fn shop_category(mut self, shop_category: impl Into<String>) -> Self {
        self.shop_category = Some(shop_category.into());
        self
    }

    /// Sets [`shop_main_type`](Self::shop_main_type).
    #[inline]
    pub fn shop_main_type(mut self, shop_main_type: impl Into<String>) -> Self {
        self.shop_main_type = Some(shop_main_type.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_type`](Self::shop_type).
    #[inline]
    pub fn shop_type(mut self, shop_type: impl Into<String>) -> Self {
        self.shop_type = Some(shop_type.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`cert_start_expire_time`](Self::cert_start_expire_time).
    #[inline]
    pub fn cert_start_expire_time(
        mut self,
        cert_start_expire_time: impl Into<String>,
    ) -> Self {
        self.cert_start_expire_time = Some(cert_start_expire_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`fund_proofs`](Self::fund_proofs).
    #[inline]
    pub fn fund_proofs(
        mut self,
        fund_proofs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fund_proofs = fund_proofs.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    pub fn fund_type(mut self, fund_type: impl Into<String>) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`identity_back_url`](Self::identity_back_url).
    #[inline]
    pub fn identity_back_url(mut self, identity_back_url: impl Into<String>) -> Self {
        self.identity_back_url = Some(identity_back_url.into());
        self
    }

    /// Sets [`identity_end_time`](Self::identity_end_time).
    #[inline]
    pub fn identity_end_time(mut self, identity_end_time: impl Into<String>) -> Self {
        self.identity_end_time = Some(identity_end_time.into());
        self
    }

    /// Sets [`identity_front_url`](Self::identity_front_url).
    #[inline]
    pub fn identity_front_url(mut self, identity_front_url: impl Into<String>) -> Self {
        self.identity_front_url = Some(identity_front_url.into());
        self
    }

    /// Sets [`identity_start_time`](Self::identity_start_time).
    #[inline]
    pub fn identity_start_time(
        mut self,
        identity_start_time: impl Into<String>,
    ) -> Self {
        self.identity_start_time = Some(identity_start_time.into());
        self
    }
}

impl record::Record for ExpandShopCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_cards),
            1 => Some(&self.brand_id),
            2 => Some(&self.business_address),
            3 => Some(&self.business_time),
            4 => Some(&self.cert_image),
            5 => Some(&self.cert_name),
            6 => Some(&self.cert_no),
            7 => Some(&self.cert_type),
            8 => Some(&self.contact_infos),
            9 => Some(&self.contact_mobile),
            10 => Some(&self.contact_phone),
            11 => Some(&self.cover),
            12 => Some(&self.ext_infos),
            13 => Some(&self.industry_info),
            14 => Some(&self.industry_license),
            15 => Some(&self.ip_role_id),
            16 => Some(&self.legal_cert_no),
            17 => Some(&self.legal_name),
            18 => Some(&self.license_auth_letter_image),
            19 => Some(&self.memo),
            20 => Some(&self.new_business_time),
            21 => Some(&self.out_door_images),
            22 => Some(&self.qualifications),
            23 => Some(&self.scene),
            24 => Some(&self.settle_alipay_logon_id),
            25 => Some(&self.shop_category),
            26 => Some(&self.shop_main_type),
            27 => Some(&self.shop_name),
            28 => Some(&self.shop_type),
            29 => Some(&self.store_id),
            30 => Some(&self.cert_start_expire_time),
            31 => Some(&self.expire_time),
            32 => Some(&self.fund_proofs),
            33 => Some(&self.fund_type),
            34 => Some(&self.identity_back_url),
            35 => Some(&self.identity_end_time),
            36 => Some(&self.identity_front_url),
            37 => Some(&self.identity_start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_cards),
            1 => Some(&mut self.brand_id),
            2 => Some(&mut self.business_address),
            3 => Some(&mut self.business_time),
            4 => Some(&mut self.cert_image),
            5 => Some(&mut self.cert_name),
            6 => Some(&mut self.cert_no),
            7 => Some(&mut self.cert_type),
            8 => Some(&mut self.contact_infos),
            9 => Some(&mut self.contact_mobile),
            10 => Some(&mut self.contact_phone),
            11 => Some(&mut self.cover),
            12 => Some(&mut self.ext_infos),
            13 => Some(&mut self.industry_info),
            14 => Some(&mut self.industry_license),
            15 => Some(&mut self.ip_role_id),
            16 => Some(&mut self.legal_cert_no),
            17 => Some(&mut self.legal_name),
            18 => Some(&mut self.license_auth_letter_image),
            19 => Some(&mut self.memo),
            20 => Some(&mut self.new_business_time),
            21 => Some(&mut self.out_door_images),
            22 => Some(&mut self.qualifications),
            23 => Some(&mut self.scene),
            24 => Some(&mut self.settle_alipay_logon_id),
            25 => Some(&mut self.shop_category),
            26 => Some(&mut self.shop_main_type),
            27 => Some(&mut self.shop_name),
            28 => Some(&mut self.shop_type),
            29 => Some(&mut self.store_id),
            30 => Some(&mut self.cert_start_expire_time),
            31 => Some(&mut self.expire_time),
            32 => Some(&mut self.fund_proofs),
            33 => Some(&mut self.fund_type),
            34 => Some(&mut self.identity_back_url),
            35 => Some(&mut self.identity_end_time),
            36 => Some(&mut self.identity_front_url),
            37 => Some(&mut self.identity_start_time),
            _ => None,
        }
    }
}

impl Default for ExpandShopCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandShopCreate {}

impl record::Request for ExpandShopCreate {
    type Response = ExpandShopCreateResponse;
    type ErrorCode = ExpandShopCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.create",
        title: "蚂蚁店铺创建",
        file: "spec/ant_merchant/expand.shop.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/shop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_CREATE,
        response: &EXPAND_SHOP_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.shop.create` (蚂蚁店铺创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopCreateResponse {
    /// On the wire `exist_shop_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:49`.
    pub exist_shop_id: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/ant_merchant/expand.shop.create.yaml:50`.
    pub order_id: Option<String>,
}

impl record::Record for ExpandShopCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exist_shop_id),
            1 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exist_shop_id),
            1 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for ExpandShopCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            exist_shop_id: None,
            order_id: None,
        }
    }
}

impl Clone for ExpandShopCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.shop.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopCreateErrorCode {
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.create.yaml:53`.
    NotAllowedSettle,
    /// On the wire `SHOP_CATEGORY_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:54`.
    ShopCategoryIsIllegal,
    /// On the wire `ISV_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:55`.
    IsvNotExist,
    /// On the wire `SHOP_ACCOUNT_NO_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:56`.
    ShopAccountNoIsIllegal,
    /// On the wire `SHOP_SHOPNO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:57`.
    ShopShopnoIsEmpty,
    /// On the wire `INDUSTRY_QUALIFICATION_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:58`.
    IndustryQualificationIsEmpty,
    /// On the wire `SETTLED_OUTDOORIMAGE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:59`.
    SettledOutdoorimageEmpty,
    /// On the wire `SHOP_SHOPNAME_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:60`.
    ShopShopnameIsEmpty,
    /// On the wire `SETTLED_BIZ_ADDRESS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:61`.
    SettledBizAddressIllegal,
    /// On the wire `SHOP_CATEGORY_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:62`.
    ShopCategoryIsEmpty,
    /// On the wire `CONTACT_WAY_VALUE_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:63`.
    ContactWayValueNull,
    /// On the wire `ADDRESS_PROVINCE_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:64`.
    AddressProvinceCodeIllegal,
    /// On the wire `ADDRESS_CITY_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:65`.
    AddressCityCodeIllegal,
    /// On the wire `ADDRESS_DISTRICT_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:66`.
    AddressDistrictCodeIllegal,
    /// On the wire `SHOP_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:67`.
    ShopAlreadyExist,
    /// On the wire `GONGAN_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:68`.
    GonganCheckFail,
    /// On the wire `GONGSHANG_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:69`.
    GongshangCheckFail,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ant_merchant/expand.shop.create.yaml:70`.
    InvalidParameter,
    /// On the wire `CONTACT_PERSON_NAME_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:71`.
    ContactPersonNameNull,
    /// On the wire `USER_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:72`.
    UserIllegal,
    /// On the wire `BRAND_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:73`.
    BrandIllegal,
    /// On the wire `PROFILE_KEY_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:74`.
    ProfileKeyIllegal,
    /// On the wire `SETTLED_BANKCARD_NO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:75`.
    SettledBankcardNoIsEmpty,
    /// On the wire `SETTLED_ACCOUNTHOLDERNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:76`.
    SettledAccountholdernameEmpty,
    /// On the wire `SETTLED_ACCOUNTBRANCHNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:77`.
    SettledAccountbranchnameEmpty,
    /// On the wire `SETTLED_ACCOUNTINSTNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:78`.
    SettledAccountinstnameEmpty,
    /// On the wire `SETTLED_USAGETYPE_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:79`.
    SettledUsagetypeIsEmpty,
    /// On the wire `BANK_BRANCH_NAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:80`.
    BankBranchNameIllegal,
    /// On the wire `SETTLED_USAGETYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:81`.
    SettledUsagetypeIllegal,
    /// On the wire `SETTLED_CARD_ACCOUNTINSTID_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:82`.
    SettledCardAccountinstidEmpty,
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:83`.
    SettledCardAccounttypeEmpty,
    /// On the wire `BANK_ACCOUNTINSTID_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:84`.
    BankAccountinstidIllegal,
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:85`.
    SettledCardAccounttypeIllegal,
    /// On the wire `BANK_ACCOUNTINSTNAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:86`.
    BankAccountinstnameIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:87`.
    SystemError,
    /// On the wire `GONGSHANG_LICENSE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:88`.
    GongshangLicenseIllegal,
    /// On the wire `BUSINESS_LICENSE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:89`.
    BusinessLicenseEmpty,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:90`.
    MerchantNotExist,
    /// On the wire `ATTACHMENT_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:91`.
    AttachmentTypeIllegal,
    /// On the wire `SHOP_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:92`.
    ShopNotExist,
    /// On the wire `ATTACHMENT_URL_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:93`.
    AttachmentUrlNull,
    /// On the wire `LOCATION_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:94`.
    LocationCheckFail,
    /// On the wire `ATTACHMENT_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:95`.
    AttachmentCheckFail,
    /// On the wire `BUSINESS_TIME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:96`.
    BusinessTimeIllegal,
    /// On the wire `SHOP_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:97`.
    ShopAuditReject,
    /// On the wire `CTU_INDIRECT_CREATE_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:98`.
    CtuIndirectCreateFail,
    /// On the wire `DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:99`.
    DetailAddressNotContainKeywordValue,
    /// On the wire `SHOP_NAME_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:100`.
    ShopNameExistRisk,
    /// On the wire `SHOP_ADDRESS_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:101`.
    ShopAddressExistRisk,
    /// On the wire `SHOP_REMARK_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:102`.
    ShopRemarkExistRisk,
    /// On the wire `EXTERNAL_SHOP_CODE_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:103`.
    ExternalShopCodeExistRisk,
    /// On the wire `SHOP_CODE_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:104`.
    ShopCodeAlreadyExist,
    /// On the wire `SETTLED_ALIPAYACCOUNT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:105`.
    SettledAlipayaccountNotExist,
    /// On the wire `DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:106`.
    DetailAddressNotContainsChineseCharacter,
    /// On the wire `OUTDOOR_IMAGE_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:107`.
    OutdoorImageUrlIsEmpty,
    /// On the wire `BIZ_SCENE_PIC_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:108`.
    BizScenePicUrlIsEmpty,
    /// On the wire `BUSINESS_LICENSE_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:109`.
    BusinessLicenseUrlIsEmpty,
    /// On the wire `MERCHANT_LOGO_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:110`.
    MerchantLogoUrlIsEmpty,
    /// On the wire `SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:111`.
    SettledBankcardNumberLengthIllegal,
    /// On the wire `ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:112`.
    AccountHolderNameLengthIllegal,
    /// On the wire `ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:113`.
    AccountInstProvinceLengthIllegal,
    /// On the wire `ACCOUNT_INST_CITY_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:114`.
    AccountInstCityLengthIllegal,
    /// On the wire `ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:115`.
    AccountBranchNameLengthIllegal,
    /// On the wire `ACCOUNT_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:116`.
    AccountNameLengthIllegal,
    /// On the wire `ACCOUNT_INST_ID_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:117`.
    AccountInstIdLengthIllegal,
    /// On the wire `OUTDOOR_IMAGE_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:118`.
    OutdoorImageOsskeyNotExist,
    /// On the wire `BUSINESS_LICENSE_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:119`.
    BusinessLicenseOsskeyNotExist,
    /// On the wire `SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:120`.
    SpecialTravelPermitOsskeyNotExist,
    /// On the wire `OTA_SNAPSHOT_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:121`.
    OtaSnapshotOsskeyNotExist,
    /// On the wire `ID_CARD_MSG_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:122`.
    IdCardMsgIllegal,
    /// On the wire `BUSINESS_LICENSE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:123`.
    BusinessLicenseIllegal,
    /// On the wire `BUSINESS_ADDRESS_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:124`.
    BusinessAddressIsEmpty,
    /// On the wire `DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:125`.
    DetailAddressContainProvincesCityRegion,
    /// On the wire `SHOP_INFO_SOURCE_OTHER_TAG`. Source: `spec/ant_merchant/expand.shop.create.yaml:126`.
    ShopInfoSourceOtherTag,
    /// On the wire `MERCHANT_ORDER_EXECUTE_CONFLICT`. Source: `spec/ant_merchant/expand.shop.create.yaml:127`.
    MerchantOrderExecuteConflict,
    /// On the wire `BANK_CARD_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:128`.
    BankCardTypeIllegal,
    /// On the wire `TARGET_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:129`.
    TargetTypeIllegal,
    /// On the wire `SHOP_EXT_INFO_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:130`.
    ShopExtInfoNull,
    /// On the wire `SHOP_INFO_SOURCE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:131`.
    ShopInfoSourceIllegal,
    /// On the wire `SHOP_INFO_SOURCE_CHANNEL_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:132`.
    ShopInfoSourceChannelIllegal,
    /// On the wire `SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:133`.
    ShopInfoSourceBizFromIllegal,
    /// On the wire `DISTRICT_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:134`.
    DistrictCodeIllegal,
    /// On the wire `SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:135`.
    SettledBankcardAccountinstprovinceIsEmpty,
    /// On the wire `SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:136`.
    SettledBankcardAccountinstcityIsEmpty,
    /// On the wire `SETTLED_CARD_SIZE_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:137`.
    SettledCardSizeIsIllegal,
    /// On the wire `BANK_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:138`.
    BankCodeIllegal,
    /// On the wire `ADDRESS_VERSION_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:139`.
    AddressVersionCodeIllegal,
    /// On the wire `SHOP_SHOP_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:140`.
    ShopShopTypeIllegal,
    /// On the wire `SHOP_SOURCE_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:141`.
    ShopSourceIsIllegal,
    /// On the wire `CATEGORY_WITH_NO_PROOF`. Source: `spec/ant_merchant/expand.shop.create.yaml:142`.
    CategoryWithNoProof,
    /// On the wire `SHOP_ASSET_CHECK_RESULT_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:143`.
    ShopAssetCheckResultEmpty,
    /// On the wire `SHOP_ASSET_NOT_BINDABLE`. Source: `spec/ant_merchant/expand.shop.create.yaml:144`.
    ShopAssetNotBindable,
    /// On the wire `SHOP_ASSET_MAX_LIMIT`. Source: `spec/ant_merchant/expand.shop.create.yaml:145`.
    ShopAssetMaxLimit,
    /// On the wire `SHOP_PRE_POI_NOT_FILL_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:146`.
    ShopPrePoiNotFillError,
    /// On the wire `STORE_ID_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:147`.
    StoreIdLengthIllegal,
    /// On the wire `SHOP_COVER_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:148`.
    ShopCoverOsskeyNotExist,
    /// On the wire `SHOP_COVER_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:149`.
    ShopCoverNotExist,
    /// On the wire `SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:150`.
    ShopExtInfoInputArgumentIllegal,
    /// On the wire `SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:151`.
    ShopExtInfoValueInputArgumentIllegal,
    /// On the wire `SHOP_CATEGORY_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:152`.
    ShopCategoryEmpty,
    /// On the wire `SHOP_NAME_BRAND_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:153`.
    ShopNameBrandAuditReject,
    /// On the wire `SHOP_NAME_BUSINESS_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:154`.
    ShopNameBusinessAuditReject,
    /// On the wire `BUSINESS_LICENSE_NAME_NOT_MATCH`. Source: `spec/ant_merchant/expand.shop.create.yaml:155`.
    BusinessLicenseNameNotMatch,
    /// On the wire `BUSINESS_LICENSE_EXPIRED`. Source: `spec/ant_merchant/expand.shop.create.yaml:156`.
    BusinessLicenseExpired,
    /// On the wire `BUSINESS_LICENSE_CANCEL`. Source: `spec/ant_merchant/expand.shop.create.yaml:157`.
    BusinessLicenseCancel,
    /// On the wire `BUSINESS_LICENSE_REVOKED`. Source: `spec/ant_merchant/expand.shop.create.yaml:158`.
    BusinessLicenseRevoked,
    /// On the wire `BUSINESS_LICENSE_DATA_STATUS_EXCEPTION`. Source: `spec/ant_merchant/expand.shop.create.yaml:159`.
    BusinessLicenseDataStatusException,
    /// On the wire `REQUEST_MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:160`.
    RequestMerArgumentNull,
    /// On the wire `CATEGORY_NOT_ALLOWED_TO_MODIFY`. Source: `spec/ant_merchant/expand.shop.create.yaml:161`.
    CategoryNotAllowedToModify,
    /// On the wire `SUBMIT_DIGITAL_POI_AUDIT_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:162`.
    SubmitDigitalPoiAuditFail,
    /// On the wire `SHOP_INDUSTRY_CODE_DUPLICATED`. Source: `spec/ant_merchant/expand.shop.create.yaml:163`.
    ShopIndustryCodeDuplicated,
    /// On the wire `SHOP_INDUSTRY_REQUIRED_VALUE_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:164`.
    ShopIndustryRequiredValueNull,
    /// On the wire `LOCATION_NOT_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:165`.
    LocationNotNull,
    /// On the wire `SHOP_MODIFY_AUDITING`. Source: `spec/ant_merchant/expand.shop.create.yaml:166`.
    ShopModifyAuditing,
    /// On the wire `SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH`. Source: `spec/ant_merchant/expand.shop.create.yaml:167`.
    ShopIndustryLicenseRequiredBoth,
    /// On the wire `SHOP_LICENSE_REQUIRED_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:168`.
    ShopLicenseRequiredNull,
    /// On the wire `SHOP_INDUSTRY_VALUE_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:169`.
    ShopIndustryValueError,
    /// On the wire `BUSINESS_LICENCE_INFO_REQUIRED`. Source: `spec/ant_merchant/expand.shop.create.yaml:170`.
    BusinessLicenceInfoRequired,
    /// On the wire `SHOP_MAIN_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:171`.
    ShopMainTypeIllegal,
    /// On the wire `SHOP_AUTH_LETTER_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:172`.
    ShopAuthLetterEmpty,
    /// On the wire `BUSINESS_MODE_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:173`.
    BusinessModeNotExist,
    /// On the wire `GUIDE_B_SITE_OPEN_API`. Source: `spec/ant_merchant/expand.shop.create.yaml:174`.
    GuideBSiteOpenApi,
    /// On the wire `SHOP_MAIN_TYPE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:175`.
    ShopMainTypeEmpty,
    /// On the wire `SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:176`.
    SettledIndustryqualificationtypeIsIllegal,
    /// On the wire `BUSINESS_TIME_WEEKDAY_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:177`.
    BusinessTimeWeekdayError,
    /// On the wire `BUSINESS_TIME_WEEKDAY_DUP`. Source: `spec/ant_merchant/expand.shop.create.yaml:178`.
    BusinessTimeWeekdayDup,
    /// On the wire `BUSINESS_TIME_TIMEPERIOD_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:179`.
    BusinessTimeTimeperiodError,
    /// On the wire `BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT`. Source: `spec/ant_merchant/expand.shop.create.yaml:180`.
    BusinessTimeTimeperiodSizeLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandShopCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_ALLOWED_SETTLE", Self::NotAllowedSettle),
        ("SHOP_CATEGORY_IS_ILLEGAL", Self::ShopCategoryIsIllegal),
        ("ISV_NOT_EXIST", Self::IsvNotExist),
        ("SHOP_ACCOUNT_NO_IS_ILLEGAL", Self::ShopAccountNoIsIllegal),
        ("SHOP_SHOPNO_IS_EMPTY", Self::ShopShopnoIsEmpty),
        ("INDUSTRY_QUALIFICATION_IS_EMPTY", Self::IndustryQualificationIsEmpty),
        ("SETTLED_OUTDOORIMAGE_EMPTY", Self::SettledOutdoorimageEmpty),
        ("SHOP_SHOPNAME_IS_EMPTY", Self::ShopShopnameIsEmpty),
        ("SETTLED_BIZ_ADDRESS_ILLEGAL", Self::SettledBizAddressIllegal),
        ("SHOP_CATEGORY_IS_EMPTY", Self::ShopCategoryIsEmpty),
        ("CONTACT_WAY_VALUE_NULL", Self::ContactWayValueNull),
        ("ADDRESS_PROVINCE_CODE_ILLEGAL", Self::AddressProvinceCodeIllegal),
        ("ADDRESS_CITY_CODE_ILLEGAL", Self::AddressCityCodeIllegal),
        ("ADDRESS_DISTRICT_CODE_ILLEGAL", Self::AddressDistrictCodeIllegal),
        ("SHOP_ALREADY_EXIST", Self::ShopAlreadyExist),
        ("GONGAN_CHECK_FAIL", Self::GonganCheckFail),
        ("GONGSHANG_CHECK_FAIL", Self::GongshangCheckFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CONTACT_PERSON_NAME_NULL", Self::ContactPersonNameNull),
        ("USER_ILLEGAL", Self::UserIllegal),
        ("BRAND_ILLEGAL", Self::BrandIllegal),
        ("PROFILE_KEY_ILLEGAL", Self::ProfileKeyIllegal),
        ("SETTLED_BANKCARD_NO_IS_EMPTY", Self::SettledBankcardNoIsEmpty),
        ("SETTLED_ACCOUNTHOLDERNAME_EMPTY", Self::SettledAccountholdernameEmpty),
        ("SETTLED_ACCOUNTBRANCHNAME_EMPTY", Self::SettledAccountbranchnameEmpty),
        ("SETTLED_ACCOUNTINSTNAME_EMPTY", Self::SettledAccountinstnameEmpty),
        ("SETTLED_USAGETYPE_IS_EMPTY", Self::SettledUsagetypeIsEmpty),
        ("BANK_BRANCH_NAME_ILLEGAL", Self::BankBranchNameIllegal),
        ("SETTLED_USAGETYPE_ILLEGAL", Self::SettledUsagetypeIllegal),
        ("SETTLED_CARD_ACCOUNTINSTID_EMPTY", Self::SettledCardAccountinstidEmpty),
        ("SETTLED_CARD_ACCOUNTTYPE_EMPTY", Self::SettledCardAccounttypeEmpty),
        ("BANK_ACCOUNTINSTID_ILLEGAL", Self::BankAccountinstidIllegal),
        ("SETTLED_CARD_ACCOUNTTYPE_ILLEGAL", Self::SettledCardAccounttypeIllegal),
        ("BANK_ACCOUNTINSTNAME_ILLEGAL", Self::BankAccountinstnameIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("GONGSHANG_LICENSE_ILLEGAL", Self::GongshangLicenseIllegal),
        ("BUSINESS_LICENSE_EMPTY", Self::BusinessLicenseEmpty),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("ATTACHMENT_TYPE_ILLEGAL", Self::AttachmentTypeIllegal),
        ("SHOP_NOT_EXIST", Self::ShopNotExist),
        ("ATTACHMENT_URL_NULL", Self::AttachmentUrlNull),
        ("LOCATION_CHECK_FAIL", Self::LocationCheckFail),
        ("ATTACHMENT_CHECK_FAIL", Self::AttachmentCheckFail),
        ("BUSINESS_TIME_ILLEGAL", Self::BusinessTimeIllegal),
        ("SHOP_AUDIT_REJECT", Self::ShopAuditReject),
        ("CTU_INDIRECT_CREATE_FAIL", Self::CtuIndirectCreateFail),
        (
            "DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE",
            Self::DetailAddressNotContainKeywordValue,
        ),
        ("SHOP_NAME_EXIST_RISK", Self::ShopNameExistRisk),
        ("SHOP_ADDRESS_EXIST_RISK", Self::ShopAddressExistRisk),
        ("SHOP_REMARK_EXIST_RISK", Self::ShopRemarkExistRisk),
        ("EXTERNAL_SHOP_CODE_EXIST_RISK", Self::ExternalShopCodeExistRisk),
        ("SHOP_CODE_ALREADY_EXIST", Self::ShopCodeAlreadyExist),
        ("SETTLED_ALIPAYACCOUNT_NOT_EXIST", Self::SettledAlipayaccountNotExist),
        (
            "DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER",
            Self::DetailAddressNotContainsChineseCharacter,
        ),
        ("OUTDOOR_IMAGE_URL_IS_EMPTY", Self::OutdoorImageUrlIsEmpty),
        ("BIZ_SCENE_PIC_URL_IS_EMPTY", Self::BizScenePicUrlIsEmpty),
        ("BUSINESS_LICENSE_URL_IS_EMPTY", Self::BusinessLicenseUrlIsEmpty),
        ("MERCHANT_LOGO_URL_IS_EMPTY", Self::MerchantLogoUrlIsEmpty),
        (
            "SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL",
            Self::SettledBankcardNumberLengthIllegal,
        ),
        ("ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL", Self::AccountHolderNameLengthIllegal),
        ("ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL", Self::AccountInstProvinceLengthIllegal),
        ("ACCOUNT_INST_CITY_LENGTH_ILLEGAL", Self::AccountInstCityLengthIllegal),
        ("ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL", Self::AccountBranchNameLengthIllegal),
        ("ACCOUNT_NAME_LENGTH_ILLEGAL", Self::AccountNameLengthIllegal),
        ("ACCOUNT_INST_ID_LENGTH_ILLEGAL", Self::AccountInstIdLengthIllegal),
        ("OUTDOOR_IMAGE_OSSKEY_NOT_EXIST", Self::OutdoorImageOsskeyNotExist),
        ("BUSINESS_LICENSE_OSSKEY_NOT_EXIST", Self::BusinessLicenseOsskeyNotExist),
        (
            "SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST",
            Self::SpecialTravelPermitOsskeyNotExist,
        ),
        ("OTA_SNAPSHOT_OSSKEY_NOT_EXIST", Self::OtaSnapshotOsskeyNotExist),
        ("ID_CARD_MSG_ILLEGAL", Self::IdCardMsgIllegal),
        ("BUSINESS_LICENSE_ILLEGAL", Self::BusinessLicenseIllegal),
        ("BUSINESS_ADDRESS_IS_EMPTY", Self::BusinessAddressIsEmpty),
        (
            "DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION",
            Self::DetailAddressContainProvincesCityRegion,
        ),
        ("SHOP_INFO_SOURCE_OTHER_TAG", Self::ShopInfoSourceOtherTag),
        ("MERCHANT_ORDER_EXECUTE_CONFLICT", Self::MerchantOrderExecuteConflict),
        ("BANK_CARD_TYPE_ILLEGAL", Self::BankCardTypeIllegal),
        ("TARGET_TYPE_ILLEGAL", Self::TargetTypeIllegal),
        ("SHOP_EXT_INFO_NULL", Self::ShopExtInfoNull),
        ("SHOP_INFO_SOURCE_ILLEGAL", Self::ShopInfoSourceIllegal),
        ("SHOP_INFO_SOURCE_CHANNEL_ILLEGAL", Self::ShopInfoSourceChannelIllegal),
        ("SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL", Self::ShopInfoSourceBizFromIllegal),
        ("DISTRICT_CODE_ILLEGAL", Self::DistrictCodeIllegal),
        (
            "SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY",
            Self::SettledBankcardAccountinstprovinceIsEmpty,
        ),
        (
            "SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY",
            Self::SettledBankcardAccountinstcityIsEmpty,
        ),
        ("SETTLED_CARD_SIZE_IS_ILLEGAL", Self::SettledCardSizeIsIllegal),
        ("BANK_CODE_ILLEGAL", Self::BankCodeIllegal),
        ("ADDRESS_VERSION_CODE_ILLEGAL", Self::AddressVersionCodeIllegal),
        ("SHOP_SHOP_TYPE_ILLEGAL", Self::ShopShopTypeIllegal),
        ("SHOP_SOURCE_IS_ILLEGAL", Self::ShopSourceIsIllegal),
        ("CATEGORY_WITH_NO_PROOF", Self::CategoryWithNoProof),
        ("SHOP_ASSET_CHECK_RESULT_EMPTY", Self::ShopAssetCheckResultEmpty),
        ("SHOP_ASSET_NOT_BINDABLE", Self::ShopAssetNotBindable),
        ("SHOP_ASSET_MAX_LIMIT", Self::ShopAssetMaxLimit),
        ("SHOP_PRE_POI_NOT_FILL_ERROR", Self::ShopPrePoiNotFillError),
        ("STORE_ID_LENGTH_ILLEGAL", Self::StoreIdLengthIllegal),
        ("SHOP_COVER_OSSKEY_NOT_EXIST", Self::ShopCoverOsskeyNotExist),
        ("SHOP_COVER_NOT_EXIST", Self::ShopCoverNotExist),
        ("SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL", Self::ShopExtInfoInputArgumentIllegal),
        (
            "SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL",
            Self::ShopExtInfoValueInputArgumentIllegal,
        ),
        ("SHOP_CATEGORY_EMPTY", Self::ShopCategoryEmpty),
        ("SHOP_NAME_BRAND_AUDIT_REJECT", Self::ShopNameBrandAuditReject),
        ("SHOP_NAME_BUSINESS_AUDIT_REJECT", Self::ShopNameBusinessAuditReject),
        ("BUSINESS_LICENSE_NAME_NOT_MATCH", Self::BusinessLicenseNameNotMatch),
        ("BUSINESS_LICENSE_EXPIRED", Self::BusinessLicenseExpired),
        ("BUSINESS_LICENSE_CANCEL", Self::BusinessLicenseCancel),
        ("BUSINESS_LICENSE_REVOKED", Self::BusinessLicenseRevoked),
        (
            "BUSINESS_LICENSE_DATA_STATUS_EXCEPTION",
            Self::BusinessLicenseDataStatusException,
        ),
        ("REQUEST_MER_ARGUMENT_NULL", Self::RequestMerArgumentNull),
        ("CATEGORY_NOT_ALLOWED_TO_MODIFY", Self::CategoryNotAllowedToModify),
        ("SUBMIT_DIGITAL_POI_AUDIT_FAIL", Self::SubmitDigitalPoiAuditFail),
        ("SHOP_INDUSTRY_CODE_DUPLICATED", Self::ShopIndustryCodeDuplicated),
        ("SHOP_INDUSTRY_REQUIRED_VALUE_NULL", Self::ShopIndustryRequiredValueNull),
        ("LOCATION_NOT_NULL", Self::LocationNotNull),
        ("SHOP_MODIFY_AUDITING", Self::ShopModifyAuditing),
        ("SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH", Self::ShopIndustryLicenseRequiredBoth),
        ("SHOP_LICENSE_REQUIRED_NULL", Self::ShopLicenseRequiredNull),
        ("SHOP_INDUSTRY_VALUE_ERROR", Self::ShopIndustryValueError),
        ("BUSINESS_LICENCE_INFO_REQUIRED", Self::BusinessLicenceInfoRequired),
        ("SHOP_MAIN_TYPE_ILLEGAL", Self::ShopMainTypeIllegal),
        ("SHOP_AUTH_LETTER_EMPTY", Self::ShopAuthLetterEmpty),
        ("BUSINESS_MODE_NOT_EXIST", Self::BusinessModeNotExist),
        ("GUIDE_B_SITE_OPEN_API", Self::GuideBSiteOpenApi),
        ("SHOP_MAIN_TYPE_EMPTY", Self::ShopMainTypeEmpty),
        (
            "SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL",
            Self::SettledIndustryqualificationtypeIsIllegal,
        ),
        ("BUSINESS_TIME_WEEKDAY_ERROR", Self::BusinessTimeWeekdayError),
        ("BUSINESS_TIME_WEEKDAY_DUP", Self::BusinessTimeWeekdayDup),
        ("BUSINESS_TIME_TIMEPERIOD_ERROR", Self::BusinessTimeTimeperiodError),
        ("BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT", Self::BusinessTimeTimeperiodSizeLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
